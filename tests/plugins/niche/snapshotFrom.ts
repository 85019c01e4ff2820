import type { BlogSettings, Snapshot, SnapshotPost } from '../../../src/check/snapshot'

export const settings: BlogSettings = {
  name: 'Blog',
  address: 'https://blog.example',
  postPath: '/:slug',
  pagePath: '/:slug',
  categoryPath: '/category/:slug',
  tagPath: '/tag/:slug',
  timeZone: 'Asia/Dhaka',
  firstDayOfWeek: 0,
  language: 'en',
  niche: { preset: 'sports', statement: '', keywords: [] },
  cadence: { posts: 1, per: 'week' },
  publisherId: null,
}

const post: Omit<SnapshotPost, 'id' | 'article'> = {
  slug: 'post',
  title: 'Post',
  url: 'https://blog.example/post',
  noindex: false,
  metaTitle: null,
  createdVia: 'manual',
  review: 'approved',
  reviewedAt: null,
  reviewNote: null,
  publishedAt: '2026-01-01T00:00:00.000Z',
  firstPublishedAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  authors: [],
  categories: [],
  tags: [],
  sourcesUsed: [],
  coverImage: null,
  internalLinks: [],
  facts: {},
}

/** A snapshot of posts told by what matters to the test. */
export function snapshotFrom(options: {
  posts: readonly (Partial<SnapshotPost> & Pick<SnapshotPost, 'article'>)[]
  niche?: BlogSettings['niche']
}): Snapshot {
  return {
    settings: { ...settings, ...(options.niche && { niche: options.niche }) },
    posts: options.posts.map((given, index) => ({ ...post, id: `p${index + 1}`, ...given })),
    pages: [],
    categories: [],
    tags: [],
    authors: [],
    media: [],
    navigation: { header: [], footer: [] },
  }
}
