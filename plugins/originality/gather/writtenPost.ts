import type { Article } from '../../../src/article/article'
import { lexicalToArticle } from '../../../src/article/lexicalToArticle'
import { revision } from '../../../src/article/revision'
import type { Post } from '../../../src/payload-types'
import type { Authorship } from '../domain/authorship'
import { idsOf } from './idsOf'

/** A post as checks see it: one of its texts, whose it is, and how old. */
export type WrittenPost = Authorship & {
  id: string
  title: string
  article: Article
  revision: string
  /** Milliseconds since 1970: when it began or first stood in public, whichever is earlier. A shown date can be chosen, so it says nothing. */
  since: number
}

/** A post of the database, or one on its way there, as checks see it. */
export const writtenPost = (
  post: Partial<Omit<Post, 'id'>> & { id?: string },
  now: number = Date.now(),
): WrittenPost => {
  const article = lexicalToArticle({
    title: post.title ?? '',
    excerpt: post.excerpt ?? '',
    language: post.language ?? null,
    body: post.body,
  })
  return {
    id: post.id ?? '',
    title: post.title ?? '',
    article,
    revision: revision(article),
    authors: idsOf(post.authors),
    owner: idsOf([post.owner])[0] ?? null,
    since: earliest([post.createdAt, post.firstPublishedAt], now),
  }
}

const earliest = (dates: readonly (string | null | undefined)[], now: number): number =>
  Math.min(now, ...dates.flatMap((date) => (date ? [Date.parse(date)] : [])))
