import type { Payload } from 'payload'

import { readSlices } from '../../../src/cms/readSlices'
import type { SnapshotReader } from '../../../src/cms/snapshotReader'
import { type OriginalityReading, type PostReading, readingKey } from '../domain/originalityReading'

/** What the checks behind every save found, for the report. */
export const originalityReader: SnapshotReader = {
  key: readingKey,
  read: async ({ payload }): Promise<OriginalityReading> => {
    const [{ totalDocs: sources }, settings, posts] = await Promise.all([
      payload.count({ collection: 'source-texts' }),
      payload.findGlobal({ slug: 'originality', depth: 0 }),
      readChecks(payload),
    ])
    const { webProvider } = settings as { webProvider?: string | null }
    return { sources, isWebSearched: Boolean(webProvider) && webProvider !== 'none', posts }
  },
}

const columns = {
  post: { column: 'post_id', path: 'post' },
  state: { column: 'state', path: 'state' },
  revision: { column: 'revision', path: 'revision' },
  partial: { column: 'partial', path: 'partial' },
  externalShare: { column: 'external_share', path: 'externalShare' },
  changed: { column: 'changed', path: 'changed' },
}

const readChecks = async (payload: Payload): Promise<Record<string, PostReading>> => {
  const posts: Record<string, PostReading> = {}
  for await (const rows of readSlices({ payload, of: 'originality-checks', columns }))
    for (const { post, state, revision, partial, externalShare, changed } of rows) {
      if (state !== 'published' || post === null) continue
      posts[post] = {
        revision: isTrue(partial) ? null : revision,
        externalShare: numberOf(externalShare),
        changed: numberOf(changed),
      }
    }
  return posts
}

/** SQLite keeps a checkbox as a number. */
const isTrue = (value: string | null): boolean => value === '1' || value === 'true'

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value))
