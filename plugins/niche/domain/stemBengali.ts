import { foldWord } from '../../../src/article/foldWord'

/**
 * Endings of nouns, in the order in which they stand from the end of a word. `after` are the signs of which the stem must end in one.
 * The lists follow the inflection of nouns in Chatterji, The Origin and Development of the Bengali Language (1926):
 * emphasis (ই, ও), case (র, ের, কে, তে, ে, য়), number (রা, দের, গুলো), article (টি, টা, খানা).
 */
const vowelSign = 'ািুৃেৈোৌ'
const endings: readonly { suffixes: readonly string[]; after?: string }[] = [
  { suffixes: ['গুলোর', 'গুলোকে', 'গুলোতে', 'গুলো', 'গুলির', 'গুলিকে', 'গুলিতে', 'গুলি', 'গুলা'] },
  { suffixes: ['সমূহের', 'সমূহকে', 'সমূহে', 'সমূহ', 'বৃন্দের', 'বৃন্দ', 'গণের', 'গণকে', 'গণ'] },
  { suffixes: ['েদেরকে', 'দেরকে', 'েদের', 'দের', 'েরা', 'য়েরা', 'রা'] },
  { suffixes: ['টির', 'টার', 'টিকে', 'টাকে', 'টিতে', 'টাতে', 'টি', 'টা', 'খানা', 'খানি'] },
  { suffixes: ['ইয়ের', 'য়ের', 'ের', 'এর', 'কে', 'তে', 'ে'] },
  { suffixes: ['র', 'ই', 'ও'], after: vowelSign },
  { suffixes: ['য়'], after: 'াো' },
  { suffixes: ['ই', 'ও'] },
]

const fold = (word: string) => foldWord({ word, compose: true, spelling: false })

const rules = endings
  .flatMap(({ suffixes, after }) => suffixes.map((suffix) => ({ suffix: fold(suffix), after })))
  .sort((one, other) => other.suffix.length - one.suffix.length)

/** The rules by the last letter of their ending: a word is held against the few that may fit. */
const byLast = new Map<number, typeof rules>()
for (const rule of rules) {
  const last = rule.suffix.charCodeAt(rule.suffix.length - 1)
  const list = byLast.get(last)
  if (list === undefined) byLast.set(last, [rule])
  else list.push(rule)
}

const isBaseLetter = (code: number): boolean =>
  (code >= 0x0985 && code <= 0x09b9) || code === 0x09ce || (code >= 0x09dc && code <= 0x09df)

/** A stem keeps two letters at least and never ends inside a conjunct. Looks no further than the second letter. */
function canStand(stem: string): boolean {
  if (stem.endsWith('\u09cd')) return false
  let letters = 0
  for (let index = 0; index < stem.length && letters < 2; index += 1)
    if (isBaseLetter(stem.charCodeAt(index))) letters += 1
  return letters === 2
}

function strip(word: string): string {
  for (const { suffix, after } of byLast.get(word.charCodeAt(word.length - 1)) ?? []) {
    if (!word.endsWith(suffix)) continue
    const stem = word.slice(0, -suffix.length)
    if (canStand(stem) && (after === undefined || after.includes(stem.at(-1)!))) return stem
  }
  return word
}

/**
 * The stem of a Bengali noun: its endings are taken off, longest first, until none is left (খেলোয়াড়দেরকেও, খেলোয়াড়ের -> one stem).
 * A stem need not be a word; it is only the same for all forms of one. Verbs keep their endings.
 * @param word as the tokeniser folds it
 */
export function stemBengali(word: string): string {
  let stem = word
  for (let next = strip(stem); next !== stem; next = strip(stem)) stem = next
  return stem
}
