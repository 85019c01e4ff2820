import { tokenise } from '../../../src/article/tokenise'
import { numberOf, wordNumbers } from './align/wordNumbers'
import { winnowedPrints } from './winnowedPrints'

/**
 * The fingerprints of a text as stores keep them: letters that sound or look alike folded as `prepareText` folds them, winnowed,
 * distinct, ascending.
 */
export function printsOf(text: string): number[] {
  const numbers = wordNumbers()
  const words: string[] = []
  for (const plain of tokenise({ text }).folded) {
    const word = numbers.texts[numberOf(plain, numbers)]!
    if (word !== '') words.push(word)
  }
  return winnowedPrints(words)
}
