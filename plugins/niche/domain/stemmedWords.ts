import { tokenise } from '../../../src/article/tokenise'
import { stemWord } from './stemWord'

/** The words of a text, folded, and their stems, in reading order. */
export type StemmedWords = { folded: readonly string[]; stems: readonly string[] }

/** Words and stems of a text. Each different word is stemmed once. */
export function stemmedWords(text: string): StemmedWords {
  const { folded } = tokenise({ text })
  const known = new Map<string, string>()
  const stems = folded.map((word) => {
    let stem = known.get(word)
    if (stem === undefined) known.set(word, (stem = stemWord(word)))
    return stem
  })
  return { folded, stems }
}
