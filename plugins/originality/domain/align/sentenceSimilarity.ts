import { compareTwoStrings } from 'string-similarity'
import type { PreparedText, WordRange } from './preparedText'

/** The folded words of a range as one string. */
function foldedText(prepared: PreparedText, range: WordRange): string {
  return prepared.tokens.folded.slice(range.start, range.end).join(' ')
}

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
    foldedText(options.suspicious, options.ranges.suspicious),
    foldedText(options.source, options.ranges.source),
  )
}
