import type { Article, Block, Image } from '../../../src/article/article'

/** An article of the given blocks, joined by blank lines as the kernel does. */
export function articleOf(
  parts: readonly { kind?: Block['kind']; text: string; source?: string }[],
  images: readonly Image[] = [],
): Article {
  const blocks: Block[] = []
  let text = ''
  for (const part of parts) {
    if (text !== '') text += '\n\n'
    const { kind = 'paragraph', source } = part
    blocks.push({
      kind,
      offset: text.length,
      length: part.text.length,
      ...(source === undefined ? {} : { source }),
    })
    text += part.text
  }
  return { title: '', excerpt: '', language: null, text, blocks, links: [], images, embeds: [] }
}
