import { eachWord } from '../../../src/article/eachWord'
import { tokenise } from '../../../src/article/tokenise'
import type { Tokens } from '../../../src/article/tokens'
import { stemWord } from './stemWord'

/** The words of a text, folded, and their stems, in reading order. */
export type StemmedWords = { folded: readonly string[]; stems: readonly string[]; tokens: Tokens }

const stemsOf = eachWord(stemWord)

/** Words and stems of a text. */
export function stemmedWords(text: string): StemmedWords {
  const tokens = tokenise({ text })
  return { folded: tokens.folded, stems: stemsOf(tokens), tokens }
}
