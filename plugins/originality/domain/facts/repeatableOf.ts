import type { Span } from '../../../../src/article/article'
import { tokenise } from '../../../../src/article/tokenise'
import { hashWords } from './hashWords'

/** A sentence or paragraph that may stand in another post too; the span points into `Article.text`. */
export type Repeatable = Span & { hash: number; words: number }

/** Reads the words of a span of `Article.text` and hashes them. */
export function repeatableOf(text: string, span: Span): Repeatable {
  const { folded, count } = tokenise({ text: text.slice(span.offset, span.offset + span.length) })
  return { offset: span.offset, length: span.length, hash: hashWords(folded), words: count }
}
