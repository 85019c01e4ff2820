import { rememberTexts } from '../../../src/article/rememberTexts'
import { tokenise } from '../../../src/article/tokenise'
import { phraseMatcher } from './phraseMatcher'
import { titlesRemembered } from './titlesRemembered'

const phrases = [
  "you won't believe",
  'you will never believe',
  "you'll never believe",
  'will shock you',
  'will blow your mind',
  'will change your life',
  'will make you cry',
  'what happened next',
  'what happens next',
  'one weird trick',
  'this one trick',
  'this one simple trick',
  'doctors hate',
  "they don't want you to know",
  'nobody tells you',
  'the shocking truth',
  'shocking secret',
  'shocking secrets',
  'secret revealed',
  'secrets revealed',
  'mind blowing',
  'jaw dropping',
  'gone wrong',
  'goes viral',
  'went viral',
  "before it's too late",
  'before it is deleted',
  'must watch',
  'gone in seconds',
  'guaranteed results',
  '100 guaranteed',
  'get rich quick',
  'get rich overnight',
  'omg',
  'বিশ্বাস করবেন না',
  'বিশ্বাসই করবেন না',
  'বিশ্বাস হবে না',
  'বিশ্বাসই হবে না',
  'জানলে অবাক হবেন',
  'জানলে চমকে যাবেন',
  'জানলে চমকে উঠবেন',
  'শুনলে অবাক হবেন',
  'শুনলে চমকে উঠবেন',
  'দেখলে অবাক হবেন',
  'দেখলে চমকে যাবেন',
  'দেখলে চমকে উঠবেন',
  'চমকে যাবেন',
  'চমকে উঠবেন',
  'অবাক হয়ে যাবেন',
  'চোখ কপালে উঠবে',
  'মাথা ঘুরে যাবে',
  'চোখে পানি চলে আসবে',
  'তারপর যা ঘটল',
  'তারপর যা হলো',
  'এরপর যা ঘটল',
  'এরপর যা হলো',
  'অতঃপর যা ঘটল',
  'যা ঘটল তারপর',
  'না দেখলে মিস',
  'না পড়লে মিস',
  'মিস করবেন না',
  'কেউ আপনাকে বলবে না',
  'কেউ বলবে না',
  'গোপন রহস্য ফাঁস',
  'গোপন তথ্য ফাঁস',
  'রাতারাতি কোটিপতি',
  'রাতারাতি বড়লোক',
  'রাতারাতি ধনী',
  'ভাইরাল ভিডিও',
  'মুহূর্তেই ভাইরাল',
  'জীবন বদলে যাবে',
  'জীবন বদলে দেবে',
  '১০০ গ্যারান্টি',
  'শতভাগ গ্যারান্টি',
]

const find = phraseMatcher(phrases.map((phrase) => [phrase, phrase] as const))
const shouting = /[!！?？]{2,}/u
const longWord = /^\p{Lu}{4,}$/u

/**
 * What makes a title sensational rather than descriptive: a stock phrase of the trade in English or Bengali, repeated marks (!!), or
 * all in capitals. Null for an ordinary title.
 * @returns the words as they stand in the title
 */
export const clickbait = rememberTexts((title: string): string | null => {
  const tokens = tokenise({ text: title, spellingFold: true })
  const [match] = find(tokens)
  if (match) return title.slice(tokens.offsets[match.first], tokens.ends[match.last])
  const marks = shouting.exec(title)
  if (marks) return marks[0]
  const words = title.split(/\s+/u).filter((word) => /\p{L}/u.test(word))
  const capitals = words.filter((word) => longWord.test(word))
  return words.length >= 4 && capitals.length * 2 > words.length && !/\p{Ll}/u.test(title)
    ? title
    : null
}, titlesRemembered)
