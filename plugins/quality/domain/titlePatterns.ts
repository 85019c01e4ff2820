import { rememberTexts } from '../../../src/article/rememberTexts'
import { foldTitle } from './foldTitle'
import { hashWord } from './hashWord'
import { titlesRemembered } from './titlesRemembered'

export type TitlePatterns = {
  /** The folded words of the title, in their order. */
  words: readonly string[]
  /** For each word, a number of 32 bits that titles have in common which differ in this word alone; others seldom have it too. */
  patterns: readonly number[]
}

/** What tells titles that differ in one word. */
export const titlePatterns = rememberTexts((title): TitlePatterns => {
  const words = foldTitle(title).split(' ')
  const parts = words.map((word, place) => Math.imul(hashWord(word), 2 * place + 1))
  const sum = parts.reduce((total, part) => (total + part) | 0, Math.imul(words.length, 0x9e3779b1))
  return {
    words,
    patterns: parts.map((part, place) => (sum - part) ^ Math.imul(place + 1, 0x85ebca6b)),
  }
}, titlesRemembered)
