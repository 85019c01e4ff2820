import type { Span } from '../../../../src/article/article'
import type { WordNumbers } from './wordNumbers'

/** A stretch of words of one text: from `start` up to and without `end`. */
export type WordRange = { start: number; end: number }

/** One side of a comparison, read once: its words as numbers that are equal where the folded words are. */
export type PreparedText = {
  text: string
  /** Where each word stands in the text. */
  offsets: Uint32Array
  ends: Uint32Array
  /** One number per word, spelling folded: what is aligned. */
  words: Int32Array
  /** Folded words without the spelling fold: what "verbatim" means. */
  exactWords: Int32Array
  /** What the exact numbers stand for. */
  numbers: WordNumbers
  /** Sentences as word ranges, in order; those without a word are left out. */
  sentences: readonly WordRange[]
  /** Index into `sentences` per word. */
  sentenceOfWord: Uint32Array
}

/** Where a range of words stands in its text. */
export function spanOfRange(prepared: PreparedText, range: WordRange): Span {
  const offset = prepared.offsets[range.start]!
  return { offset, length: prepared.ends[range.end - 1]! - offset }
}
