import { setImmediate as turn } from 'node:timers/promises'

import type { Payload } from 'payload'

import type { CountedPost } from '../domain/measureCadence'

const pageSize = 200

/**
 * When each published post first appeared. Read below Payload's operations, whose hooks and field checks would hold the event loop for
 * seconds on a large blog; whoever is signed in may read these posts, so there are no rights to ask for. Others get their turn
 * after each page.
 */
export const publishedDates = async (payload: Payload): Promise<Omit<CountedPost, 'words'>[]> => {
  const posts: Omit<CountedPost, 'words'>[] = []
  let last: string | null = null
  for (;;) {
    const { docs }: { docs: Row[] } = await payload.db.find<Row>({
      collection: 'posts',
      // By the id alone: with the state asked for too, SQLite sorts the whole blog for every page.
      where: last === null ? {} : { id: { greater_than: last } },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      select: {
        firstPublishedAt: true,
        publishedAt: true,
        createdVia: true,
        createdAt: true,
        _status: true,
        deletedAt: true,
      },
    })
    for (const post of docs) {
      if (post._status !== 'published' || post.deletedAt) continue
      const { id, firstPublishedAt, publishedAt, createdAt, createdVia } = post
      posts.push({
        id: String(id),
        at: new Date(firstPublishedAt ?? publishedAt ?? createdAt),
        byHand: (createdVia ?? 'manual') === 'manual',
      })
    }
    if (docs.length < pageSize) return posts
    last = docs.at(-1)?.id ?? null
    await turn()
  }
}

type Row = {
  id: string
  _status?: string | null
  deletedAt?: string | null
  firstPublishedAt?: string | null
  publishedAt?: string | null
  createdVia?: string | null
  createdAt: string
}
