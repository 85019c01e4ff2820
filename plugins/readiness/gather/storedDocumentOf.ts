import type { Page, Post } from '../../../src/payload-types'
import type { StoredPage, StoredPost } from '../domain/storedDocument'
import type { AnalysedArticle } from '../tasks'
import { idOf } from './idOf'

/** What a report keeps of a document as the database gives it. */
export const storedPostOf = (post: Post, analysed: AnalysedArticle): StoredPost => ({
  id: post.id,
  slug: post.slug ?? '',
  title: post.title,
  noindex: post.noindex === true,
  metaTitle: post.meta?.title ?? null,
  createdVia: post.createdVia ?? 'manual',
  review: post.review ?? 'draft',
  reviewedAt: post.reviewedAt ?? null,
  reviewNote: post.reviewNote ?? null,
  publishedAt: post.publishedAt ?? post.createdAt,
  firstPublishedAt: post.firstPublishedAt ?? post.publishedAt ?? post.createdAt,
  updatedAt: post.updatedAt,
  authors: idsOf(post.authors),
  categories: idsOf(post.categories),
  tags: idsOf(post.tags),
  sourcesUsed: (post.sourcesUsed ?? []).map(({ title, url }) => ({ title, url: url ?? null })),
  coverImage: idOf(post.coverImage),
  ...(post.firstHand?.trim() ? { toldFirstHand: true } : {}),
  ...withoutText(analysed),
})

/** The same of a page. */
export const storedPageOf = (page: Page, analysed: AnalysedArticle): StoredPage => ({
  id: page.id,
  slug: page.slug ?? '',
  title: page.title,
  kind: page.kind ?? 'other',
  noindex: page.noindex === true,
  updatedAt: page.updatedAt,
  ...withoutText(analysed),
})

const withoutText = ({ article, revision }: AnalysedArticle) => {
  const { text: _text, ...rest } = article
  return { article: rest, revision }
}

const idsOf = (list: readonly unknown[] | null | undefined): string[] =>
  (list ?? []).flatMap((one) => idOf(one) ?? [])
