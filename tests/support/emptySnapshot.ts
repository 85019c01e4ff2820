import type { Snapshot } from '../../src/check/snapshot'

/** A new blog with nothing in it; settings and contents can be given. */
export function emptySnapshot(
  changes: Partial<Omit<Snapshot, 'settings'>> & { settings?: Partial<Snapshot['settings']> } = {},
): Snapshot {
  const { settings, ...contents } = changes
  return {
    posts: [],
    pages: [],
    categories: [],
    tags: [],
    authors: [],
    media: [],
    navigation: { header: [], footer: [] },
    ...contents,
    settings: {
      name: 'রান্নাঘর',
      address: 'https://ranna.example',
      postPath: '/:slug',
      pagePath: '/:slug',
      categoryPath: '/category/:slug',
      tagPath: '/tag/:slug',
      timeZone: 'Asia/Dhaka',
      firstDayOfWeek: 0,
      language: 'bn',
      niche: { preset: null, statement: '', keywords: [] },
      cadence: { posts: 1, per: 'week' },
      publisherId: null,
      ...settings,
    },
  }
}
