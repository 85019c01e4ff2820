import { languageByWords } from './languageByWords'
import { nextWord, wordEffort, type WordCursor } from './nextWord'
import { rememberTexts } from './rememberTexts'
import { isMark, scriptOf } from './scriptOf'
import { scripts } from './scripts'

export type LanguageShare = {
  /** BCP 47 primary tag, or `bn-Latn` for Bengali in Latin letters; `und` for words of no language told apart here. */
  language: string
  /** Part of the words, 0 to 1. */
  share: number
}

export type DetectedLanguage = {
  /** The language with most words, when that is certain; else null. BCP 47 primary tag. */
  language: string | null
  /** The best guess, certain or not; null when the text has no letter of a script told apart. */
  guess: string | null
  /** Whether `language` may be relied on: enough letters for the words to tell, or a script that tells by itself. */
  certain: boolean
  /** All languages with their part of the words, largest first; the parts add up to 1. Empty for a text without words. */
  shares: readonly LanguageShare[]
}

/** Letters (vowel signs counted) that words need to tell a language within a script: below it detection is a guess (our own rule). */
const letterFloor = 200
/** Letters after which a script that one language owns has told it. */
const scriptFloor = 10
/** A paragraph with fewer letters of a shared script is judged together with the others like it. */
const paragraphFloor = 80

const [bengali, kana, japaneseHan] = ['Bengali', 'Kana', 'Han'].map((wanted) =>
  scripts.findIndex(({ name }) => name === wanted),
) as [number, number, number]

/** Paragraphs judged one by one, which takes about 0.2 ms each; those of a longer text after them are judged together. */
const mostParagraphs = 500

/** Words of one script in one stretch of text. */
type Group = {
  script: number
  words: number
  letters: number
  /** The first of its words, for scripts that languages share and whose words must tell. */
  text: string
  /** Of Bengali letters: how much more often ৰ and ৱ stand there than র, and whether any of them does. */
  assamese: number
  isTold: boolean
}

/** Letters of a group are looked at as far as this. */
const longestSample = 4096
/** For each script whether its words must tell the language. */
const isShared = scripts.map(({ language }) => language === null)

function groupsOf(paragraph: string): Map<number, Group> {
  const groups = new Map<number, Group>()
  const cursor: WordCursor = { start: 0, end: 0, effort: 0 }
  while (nextWord(paragraph, cursor)) {
    let script = -1
    let letters = 0
    for (let index = cursor.start; index < cursor.end; index += 1) {
      const code = paragraph.charCodeAt(index)
      const found = scriptOf(code)
      if (found >= 0 || isMark(code)) letters += 1
      if (found < 0) continue
      // A run of Japanese is Han and Kana in turn: one kana makes it Japanese.
      if (script < 0 || (script === japaneseHan && found === kana)) script = found
    }
    if (script < 0) continue
    let group = groups.get(script)
    if (group === undefined) {
      group = { script, words: 0, letters: 0, text: '', assamese: 0, isTold: false }
      groups.set(script, group)
    }
    // Words of a script without spaces are about two letters long; only shares need them.
    group.words += cursor.effort === wordEffort.cut ? Math.max(1, Math.round(letters / 2)) : 1
    group.letters += letters
    if (script === bengali) weighAssamese(group, paragraph, cursor)
    else if (isShared[script] && group.text.length < longestSample)
      group.text += `${paragraph.slice(cursor.start, cursor.end)} `
  }
  return groups
}

/** Assamese writes ৰ (U+09F0) where Bengali writes র (U+09B0); ৱ (U+09F1) is Assamese too. */
function weighAssamese(group: Group, text: string, { start, end }: WordCursor): void {
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index)
    if (code !== 0x09b0 && code !== 0x09f0 && code !== 0x09f1) continue
    group.isTold = true
    group.assamese += code === 0x09b0 ? -1 : 1
  }
}

/**
 * The languages of a text. The script decides where one language owns it (Bengali letters with more ৰ than র are Assamese);
 * else `languageByWords` does, paragraph by paragraph, so that a mixed post gives its mix.
 * A guess is certain from 200 letters of a shared script on in which no other language fits nearly as well, and from 10 letters of an own one (Bengali: with a র or ৰ among them).
 */
export const detectLanguage: (text: string) => DetectedLanguage = rememberTexts(detect)

function detect(text: string): DetectedLanguage {
  const words = new Map<string, number>()
  const letters = new Map<string, number>()
  const told = new Set<string>()
  const add = (language: string, group: Group) => {
    words.set(language, (words.get(language) ?? 0) + group.words)
    letters.set(language, (letters.get(language) ?? 0) + group.letters)
  }
  const decide = (group: Group) => {
    if (group.script === bengali) {
      const language = group.assamese > 0 ? 'as' : 'bn'
      if (group.isTold) told.add(language)
      add(language, group)
      return
    }
    const own = scripts[group.script]!.language
    if (own !== null) {
      told.add(own)
      add(own, group)
      return
    }
    const { language, clear } = languageByWords(group.text)
    add(language, clear ? group : { ...group, letters: 0 })
  }

  const short = new Map<number, Group>()
  let judged = 0
  for (const paragraph of text.split(/[\n\r\u2028\u2029]+/u)) {
    const groups = groupsOf(paragraph)
    const kanaGroup = groups.get(kana)
    const hanGroup = groups.get(japaneseHan)
    // Headings and names in Han alone, in a paragraph that has kana, are Japanese too.
    if (kanaGroup && hanGroup) hanGroup.script = kana
    for (const group of groups.values()) {
      const shared = group.script === bengali || scripts[group.script]!.language === null
      if (!shared || (group.letters >= paragraphFloor && judged < mostParagraphs)) {
        if (shared) judged += 1
        decide(group)
        continue
      }
      const pooled = short.get(group.script)
      if (pooled === undefined) short.set(group.script, { ...group })
      else {
        pooled.words += group.words
        pooled.letters += group.letters
        pooled.assamese += group.assamese
        pooled.isTold ||= group.isTold
        if (pooled.text.length < longestSample) pooled.text += group.text
      }
    }
  }
  for (const group of short.values()) decide(group)

  const total = [...words.values()].reduce((sum, count) => sum + count, 0)
  const shares = [...words]
    .map(([language, count]) => ({ language, share: count / total }))
    .sort((left, right) => right.share - left.share || (left.language < right.language ? -1 : 1))
  const first = shares[0]?.language ?? 'und'
  const guess = first === 'und' ? null : first
  const seen = letters.get(first) ?? 0
  const certain =
    guess !== null && (seen >= letterFloor || (told.has(guess) && seen >= scriptFloor))
  return { language: certain ? guess : null, guess, certain, shares }
}
