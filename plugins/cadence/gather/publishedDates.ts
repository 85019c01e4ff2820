import type { Payload } from 'payload'

import type { CountedPost } from '../domain/measureCadence'
import { readSlices } from '../../../src/cms/readSlices'

const columns = {
  status: { column: '_status', path: '_status' },
  deletedAt: { column: 'deleted_at', path: 'deletedAt' },
  firstPublishedAt: { column: 'first_published_at', path: 'firstPublishedAt' },
  publishedAt: { column: 'published_at', path: 'publishedAt' },
  createdVia: { column: 'created_via', path: 'createdVia' },
  createdAt: { column: 'created_at', path: 'createdAt' },
}

/** When each published post first appeared. Whoever is signed in may read these posts, so there are no rights to ask for. */
export const publishedDates = async (payload: Payload): Promise<Omit<CountedPost, 'words'>[]> => {
  const posts: Omit<CountedPost, 'words'>[] = []
  for await (const rows of readSlices({ payload, of: 'posts', columns, isIndexed: true }))
    for (const row of rows) {
      const { id, status, deletedAt, firstPublishedAt, publishedAt, createdAt, createdVia } = row
      if (status !== 'published' || deletedAt) continue
      posts.push({
        id,
        at: new Date(firstPublishedAt ?? publishedAt ?? createdAt ?? Number.NaN),
        byHand: (createdVia ?? 'manual') === 'manual',
      })
    }
  return posts
}
