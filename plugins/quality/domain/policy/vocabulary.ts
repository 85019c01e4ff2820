import { foldWord } from '../../../../src/article/foldWord'

/** What may hang on a Bengali noun and leaves it the same word, as the tokeniser folds it. Longest first. */
const endings =
  'গুলোকে গুলোর গুলোতে গুলো গুলিকে গুলির গুলি টিকে টির টি টাকে টার টা দেরকে েদের দের েরা য়েরা রা য়ের ের এর কে তে ে য় র ও ই সহ েও েই'
    .split(' ')
    .map((word) => foldWord({ word, compose: true, spelling: true }))
    .toSorted((one, other) => other.length - one.length)

const fewestLetters = 2
/** Letters of a stem that two words of terms must share to be one: fewer would make মারা a form of মা. */
const fewestShared = 3
const mostRemembered = 30_000

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
}

/** The words of all terms by number. Words of texts are looked up with the endings that do not change them. */
export function vocabulary(): Vocabulary {
  const numbers = new Map<string, number>()
  const remembered = new Map<string, number>()

  const find = (word: string, fewest: number): number => {
    const whole = numbers.get(isBengali(word) ? word : withoutS(word))
    if (whole !== undefined || !isBengali(word)) return whole ?? -1
    for (const ending of endings) {
      if (word.length - ending.length < fewest || !word.endsWith(ending)) continue
      const stem = word.slice(0, word.length - ending.length)
      const known = numbers.get(stem)
      if (known !== undefined) return known
    }
    return -1
  }

  return {
    add({ word, isApart }) {
      const known = isApart ? -1 : find(word, fewestShared)
      const number = known < 0 ? numbers.size : known
      numbers.set(isBengali(word) ? word : withoutS(word), number)
    },
    numberOf(word) {
      const known = remembered.get(word)
      if (known !== undefined) return known
      if (remembered.size >= mostRemembered) remembered.clear()
      const found = find(word, fewestLetters)
      remembered.set(word, found)
      return found
    },
  }
}
