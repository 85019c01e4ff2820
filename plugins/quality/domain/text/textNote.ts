import type { Span } from '../../../../src/article/article'

export const noteKinds = [
  'heading-first-level',
  'heading-skips',
  'link-says-nothing',
  'link-bare-address',
  'image-without-alt',
  'quote-without-source',
  'sentence-repeated',
  'sentence-long',
  'hidden-text',
] as const
export type NoteKind = (typeof noteKinds)[number]

/** Something in the text that a good editor would mend; its span points into `Article.text`. */
export type TextNote = Span & {
  kind: NoteKind
  /** As written, at most some 80 letters. */
  found: string
  /** The sentence or block it stands in. */
  sentence: Span
  /** A number that belongs to it: the level of a heading, the words of a sentence. */
  value?: number
}
