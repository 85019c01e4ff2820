import type { Article, Block } from './article'

/**
 * A plain text as an article: one paragraph per stretch between blank lines. The text stays as it is, to the last space, so that
 * offsets are offsets into the file it came from; blocks are trimmed and may stand further apart than a blank line.
 */
export function textToArticle(options: {
  title?: string
  text: string
  language?: string | null
}): Article {
  const { title = '', text, language } = options
  const blocks: Block[] = []
  let start = -1
  let end = -1
  let blank = true
  for (let index = 0; index <= text.length; index += 1) {
    const character = text[index]
    if (character === undefined || character === '\n') {
      if (start >= 0 && (blank || character === undefined)) {
        blocks.push({ kind: 'paragraph', offset: start, length: end - start })
        start = -1
      }
      blank = true
    } else if (character.trim() !== '') {
      if (start < 0) start = index
      end = index + 1
      blank = false
    }
  }
  return {
    title,
    excerpt: '',
    language: language || null,
    text,
    blocks,
    links: [],
    images: [],
    embeds: [],
  }
}
