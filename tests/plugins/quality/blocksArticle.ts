import type { Article, Block, BlockKind } from '../../../src/article/article'

type Part = readonly [kind: BlockKind, text: string, level?: number]

/** An article of blocks, for tests. */
export function blocksArticle(
  parts: readonly Part[],
  changes: Partial<Omit<Article, 'text' | 'blocks'>> = {},
): Article {
  const blocks: Block[] = []
  let text = ''
  for (const [kind, content, level] of parts) {
    if (text !== '') text += '\n\n'
    blocks.push({
      kind,
      offset: text.length,
      length: content.length,
      ...(level !== undefined && { level }),
    })
    text += content
  }
  return {
    title: '',
    excerpt: '',
    language: null,
    links: [],
    images: [],
    embeds: [],
    ...changes,
    text,
    blocks,
  }
}
