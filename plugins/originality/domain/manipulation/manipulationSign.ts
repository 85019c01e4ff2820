import type { Span } from '../../../../src/article/article'

/** A way to hide copied words from a check. */
export type ManipulationKind = 'zero-width' | 'look-alike' | 'hidden-text'

/** One kind of manipulation found in a text, told as it is: a sign, not a verdict. */
export type ManipulationSign = {
  kind: ManipulationKind
  /** Words that show it. */
  count: number
  /** The first of these words, in order; at most 100. */
  spans: Span[]
}
