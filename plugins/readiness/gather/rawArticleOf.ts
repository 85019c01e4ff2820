import type { Page, Post } from '../../../src/payload-types'
import type { RawArticle } from '../tasks'

/** The parts of a post or page that analysers read. */
export const rawArticleOf = (document: Post | Page): RawArticle => ({
  title: document.title ?? '',
  excerpt: 'excerpt' in document ? (document.excerpt ?? '') : '',
  language: document.language ?? null,
  body: document.body,
})
