import type { Article, Span } from '../../../src/article/article'
import type { EvidenceItem } from '../../../src/check/finding'
import { shortened } from './text/shortened'

type Placed = Span & { field: 'title' | 'excerpt' | 'body'; sentence: Span }

/** The passage of a hit as evidence carries it: its place in the text of its field, and the beginning of its sentence. */
export function passageOf(article: Article, hit: Placed): NonNullable<EvidenceItem['passage']> {
  const text = hit.field === 'body' ? article.text : article[hit.field]
  const { offset, length } = hit.sentence
  return {
    offset: hit.offset,
    length: hit.length,
    sentence: shortened(text.slice(offset, offset + length)),
  }
}
