import { eachWord } from '../../../../src/article/eachWord'
import { foldWord } from '../../../../src/article/foldWord'
import type { Tokens } from '../../../../src/article/tokens'

/** What may hang on a Bengali noun and leaves it the same word, as the tokeniser folds it. Longest first. */
const endings =
  'গুলোকে গুলোর গুলোতে গুলো গুলিকে গুলির গুলি টিকে টির টি টাকে টার টা দেরকে েদের দের েরা য়েরা রা য়ের ের এর কে তে ে য় র ও ই সহ েও েই'
    .split(' ')
    .map((word) => foldWord({ word, compose: true, spelling: true }))
    .toSorted((one, other) => other.length - one.length)

/** The endings by their last letter: a word is held against the few that may fit. */
const byLast = new Map<number, string[]>()
for (const ending of endings) {
  const last = ending.charCodeAt(ending.length - 1)
  byLast.set(last, [...(byLast.get(last) ?? []), ending])
}

const fewestLetters = 2
/** Letters of a stem that two words of terms must share to be one: fewer would make মারা a form of মা. */
const fewestShared = 3

const isBengali = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code >= 0x0980 && code <= 0x09ff
}

/** An English word without its possessive and plural s: the same form for term and text, not always a word. */
const withoutS = (word: string): string => {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word
  // Ladies is lady; movies is movy, here as in the terms.
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  return bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare
}

export type Vocabulary = {
  /** Gives a word of a term its number. Short words first: a longer one with an ending takes the number of its stem, unless it stays apart. */
  add(options: { word: string; isApart: boolean }): void
  /** The number of a word of a text, its endings taken off; -1 for a word that no term has. */
  numberOf(word: string): number
  /** Those of all words of a text, in reading order. Only once all words are added. */
  numbersOf(tokens: Tokens): readonly number[]
}

/** The words of all terms by number. Words of texts are looked up with the endings that do not change them. */
export function vocabulary(): Vocabulary {
  const numbers = new Map<string, number>()
  let next = 0

  const find = (word: string, fewest: number): number => {
    const whole = numbers.get(isBengali(word) ? word : withoutS(word))
    if (whole !== undefined || !isBengali(word)) return whole ?? -1
    for (const ending of byLast.get(word.charCodeAt(word.length - 1)) ?? []) {
      if (word.length - ending.length < fewest || !word.endsWith(ending)) continue
      const stem = word.slice(0, word.length - ending.length)
      const known = numbers.get(stem)
      if (known !== undefined) return known
    }
    return -1
  }

  const numberOf = (word: string): number => find(word, fewestLetters)

  return {
    add({ word, isApart }) {
      const key = isBengali(word) ? word : withoutS(word)
      const known = isApart ? (numbers.get(key) ?? -1) : find(word, fewestShared)
      numbers.set(key, known < 0 ? next : known)
      if (known < 0) next += 1
    },
    numberOf,
    numbersOf: eachWord(numberOf),
  }
}
