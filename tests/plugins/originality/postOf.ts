import type { Article } from '../../../src/article/article'
import type { SnapshotPost } from '../../../src/check/snapshot'

/** A published post, written by hand and approved, with the given article and changes. */
export function postOf(
  options: { id: string; article: Article } & Partial<SnapshotPost>,
): SnapshotPost {
  return {
    slug: options.id,
    title: `Post ${options.id}`,
    url: `/${options.id}`,
    noindex: false,
    metaTitle: null,
    createdVia: 'manual',
    review: 'approved',
    reviewedAt: '2026-01-01T00:00:00.000Z',
    reviewNote: null,
    publishedAt: '2026-01-02T00:00:00.000Z',
    firstPublishedAt: '2026-01-02T00:00:00.000Z',
    updatedAt: '2026-01-02T00:00:00.000Z',
    authors: [],
    categories: [],
    tags: [],
    sourcesUsed: [],
    coverImage: null,
    internalLinks: [],
    facts: {},
    ...options,
  }
}
