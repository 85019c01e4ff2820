import { hash128 } from '../../../../src/article/hash128'
import type { RangePair } from '../align/growChain'
import type { PreparedText, WordRange } from '../align/preparedText'

const wordsOf = (text: PreparedText, range: WordRange) =>
  text.tokens.folded.slice(range.start, range.end).join(' ')

/**
 * The name of a passage: a hash of the folded words of both sides. A decision about the passage is kept under it, survives
 * edits elsewhere in either text, and is open again when the passage itself changes.
 */
export function passageKey(options: {
  suspicious: PreparedText
  source: PreparedText
  pair: RangePair
}): string {
  const { suspicious, source, pair } = options
  const theirs = wordsOf(source, pair.source)
  return hash128(`${wordsOf(suspicious, pair.suspicious)}\n${theirs}`)
}
