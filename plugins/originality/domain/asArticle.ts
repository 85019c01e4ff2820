import type { Article } from '../../../src/article/article'

/** What a comparison needs to know of a text. */
export type ComparedText = Pick<Article, 'text' | 'blocks' | 'language'>

/** A plain text as a comparison reads it: without blocks, in a language nobody named. */
export function asArticle(text: Article | string): ComparedText {
  return typeof text === 'string' ? { text, blocks: [], language: null } : text
}
