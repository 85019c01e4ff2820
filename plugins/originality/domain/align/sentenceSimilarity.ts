import { compareTwoStrings } from 'string-similarity'
import { foldedWords } from './foldedWords'
import type { PreparedText, WordRange } from './preparedText'

/**
 * How alike two ranges of words are: Sørensen-Dice coefficient of the letter pairs of their folded words, 0..1.
 * The order of words hardly counts. Costs time by the lengths of both, so it verifies and never searches.
 */
export function sentenceSimilarity(options: {
  suspicious: PreparedText
  source: PreparedText
  ranges: { suspicious: WordRange; source: WordRange }
}): number {
  return compareTwoStrings(
    foldedWords(options.suspicious, options.ranges.suspicious).join(' '),
    foldedWords(options.source, options.ranges.source).join(' '),
  )
}
