import type { Span } from '../../../src/article/article'

/** A phrase that stands for text still to be written, found in a field of an article. */
export type PlaceholderHit = Span & {
  field: 'title' | 'excerpt' | 'body'
  /** As written. */
  found: string
  /** The sentence it stands in; offsets count in the text of its field. */
  sentence: Span
  /** The words around it, as written. */
  context: string
  /** True for filler and template text, which no finished post says of itself; false for phrases with an ordinary use. */
  certain: boolean
  /** In quotation marks, in a quote or in code: the post may be talking about the phrase. */
  quoted: boolean
  /** Nothing else stands in its block. */
  alone: boolean
}
