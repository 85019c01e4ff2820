import { tokenise } from '../../../src/article/tokenise'
import { stemWord } from './stemWord'

/** The words of a text, folded, and their stems, in reading order. */
export type StemmedWords = { folded: readonly string[]; stems: readonly string[] }

/** Stems of words met before, for all texts: a language has few words that most texts share. Emptied when it grows large. */
const known = new Map<string, string>()
const mostKnown = 50_000
/** Longer ones are hardly met twice. */
const longestKnown = 40

function stemOf(word: string): string {
  let stem = known.get(word)
  if (stem === undefined) {
    stem = stemWord(word)
    if (word.length > longestKnown) return stem
    if (known.size >= mostKnown) known.clear()
    known.set(word, stem)
  }
  return stem
}

/** Words and stems of a text. */
export function stemmedWords(text: string): StemmedWords {
  const { folded } = tokenise({ text })
  return { folded, stems: folded.map(stemOf) }
}
