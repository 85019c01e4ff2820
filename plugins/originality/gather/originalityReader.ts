import type { Payload } from 'payload'

import type { SnapshotReader } from '../../../src/cms/snapshotReader'
import { type OriginalityReading, type PostReading, readingKey } from '../domain/originalityReading'
import { idsOf } from './idsOf'

const pageSize = 500

/** What the checks behind every save found, for the report. */
export const originalityReader: SnapshotReader = {
  key: readingKey,
  read: async ({ payload }): Promise<OriginalityReading> => {
    const [{ totalDocs: sources }, settings, posts] = await Promise.all([
      payload.count({ collection: 'source-texts' }),
      payload.findGlobal({ slug: 'originality', depth: 0 }),
      readChecks(payload),
    ])
    for (const id of await toldFirstHand(payload)) {
      posts[id] = { ...(posts[id] ?? unchecked), isFirstHand: true }
    }
    const { webProvider } = settings as { webProvider?: string | null }
    return { sources, isWebSearched: Boolean(webProvider) && webProvider !== 'none', posts }
  },
}

const unchecked: PostReading = {
  revision: null,
  externalShare: null,
  changed: null,
  isFirstHand: false,
}

const readChecks = async (payload: Payload): Promise<Record<string, PostReading>> => {
  const posts: Record<string, PostReading> = {}
  for (let page = 1; ; page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- page after page
    const { docs, hasNextPage } = await payload.find({
      collection: 'originality-checks',
      where: { state: { equals: 'published' } },
      sort: 'key',
      page,
      limit: pageSize,
      depth: 0,
    })
    for (const { post, revision, partial, externalShare, changed } of docs) {
      const [id] = idsOf([post])
      if (id === undefined) continue
      posts[id] = {
        revision: partial === true ? null : (revision ?? null),
        externalShare: externalShare ?? null,
        changed: changed ?? null,
        isFirstHand: false,
      }
    }
    if (!hasNextPage) return posts
  }
}

const toldFirstHand = async (payload: Payload): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ _status: { equals: 'published' } }, { firstHand: { exists: true } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { firstHand: true },
  })
  return docs.flatMap(({ id, firstHand }) => (firstHand?.trim() ? [String(id)] : []))
}
