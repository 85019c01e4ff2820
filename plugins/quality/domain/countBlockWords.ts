import type { Article, BlockKind } from '../../../src/article/article'
import type { Tokens } from '../../../src/article/tokens'

const enders = /[.!?।॥…؟。！？]/u
const longFragment = 12

export type BlockWords = {
  byKind: Record<BlockKind, number>
  /** Words in paragraphs that hold a sentence: an end mark, or twelve words and more. */
  prose: number
}

/** The words of each kind of block. Blocks stand in order and never overlap, so one pass is enough. */
export function countBlockWords(options: { article: Article; tokens: Tokens }): BlockWords {
  const { article, tokens } = options
  const byKind: Record<BlockKind, number> = {
    paragraph: 0,
    heading: 0,
    'list-item': 0,
    quote: 0,
    'table-cell': 0,
    code: 0,
    caption: 0,
    'raw-html': 0,
  }
  let prose = 0
  let next = 0
  for (const { kind, offset, length } of article.blocks) {
    const end = offset + length
    while (next < tokens.count && tokens.offsets[next]! < offset) next += 1
    const first = next
    while (next < tokens.count && tokens.offsets[next]! < end) next += 1
    const words = next - first
    byKind[kind] += words
    if (
      kind === 'paragraph' &&
      (words >= longFragment || enders.test(article.text.slice(offset, end)))
    )
      prose += words
  }
  return { byKind, prose }
}
