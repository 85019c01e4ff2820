import type { LexicalBody } from '../domain/html/lexicalNode'
import { pageKindOf } from '../domain/pageKindOf'
import type { ImportItem } from '../domain/plan/importItem'

/** An item with everything that it refers to made and known. */
export type ReadyItem = {
  item: ImportItem
  id: string
  title: string
  slug: string
  body: LexicalBody
  language: string | null
  authors: readonly string[]
  categories: readonly string[]
  tags: readonly string[]
  coverImage: string | null
}

/** What an import says of a post or page, first and again when the source changed: nothing but what the source says. */
export const sourceFields = (ready: ReadyItem, plannedAt: string): Record<string, unknown> => {
  const { item } = ready
  const shared = {
    title: ready.title,
    slug: ready.slug,
    body: ready.body,
    meta: { title: item.meta.title, description: item.meta.description },
    _status: item.status === 'published' ? 'published' : 'draft',
  }
  if (item.kind === 'page') return shared
  return {
    ...shared,
    excerpt: item.excerpt || null,
    publishedAt: item.publishedAt ?? (item.status === 'published' ? plannedAt : null),
    ...(item.status === 'published' ? { firstPublishedAt: item.publishedAt ?? plannedAt } : {}),
    authors: [...ready.authors],
    categories: [...ready.categories],
    tags: [...ready.tags],
    coverImage: ready.coverImage,
  }
}

/** A new post or page: what the source says, and what every imported one begins with. */
export const newDocument = (ready: ReadyItem, plannedAt: string): Record<string, unknown> => ({
  ...sourceFields(ready, plannedAt),
  language: ready.language,
  createdVia: 'import',
  noindex: false,
  ...(ready.item.kind === 'post'
    ? { review: 'draft', sourcesUsed: [] }
    : { kind: pageKindOf(ready) }),
})
