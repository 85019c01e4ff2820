import type { Article } from '../../../src/article/article'

/** An article of one paragraph, for tests. */
export function articleFrom(options: {
  text: string
  title?: string
  language?: string | null
}): Article {
  const { text, title = '', language = null } = options
  return {
    title,
    excerpt: '',
    language,
    text,
    blocks: text === '' ? [] : [{ kind: 'paragraph', offset: 0, length: text.length }],
    links: [],
    images: [],
    embeds: [],
  }
}
