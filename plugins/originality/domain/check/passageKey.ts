import { hash128 } from '../../../../src/article/hash128'
import type { RangePair } from '../align/growChain'
import { foldedWords } from '../align/foldedWords'
import type { PreparedText } from '../align/preparedText'

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
  const mine = foldedWords(suspicious, pair.suspicious).join(' ')
  const theirs = foldedWords(source, pair.source).join(' ')
  return hash128(`${mine}\n${theirs}`)
}
