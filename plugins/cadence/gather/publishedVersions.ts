import type { Payload } from 'payload'

import type { DatedVersion } from '../domain/dateMoves'
import { readSlices } from '../../../src/cms/readSlices'

const columns = {
  parent: { column: 'parent_id', path: 'parent' },
  updatedAt: { column: 'updated_at', path: 'updatedAt' },
  shown: { column: 'version_published_at', path: 'version.publishedAt' },
  status: { column: 'version__status', path: 'version._status' },
}
/** How many versions of a post are kept (`maxPerDoc` of the collection); with all of them taken the first may be gone. */
const versionsKept = 50

/** The dates that the versions of each published post showed, and from when on they are known where older ones are gone. */
export type KeptVersions = { versions: DatedVersion[]; knownSince: string | null }

/** The versions of all posts with their dates alone, without the texts. Those that were never public only count. */
export const publishedVersions = async (payload: Payload): Promise<Map<string, KeptVersions>> => {
  const posts = new Map<string, { versions: DatedVersion[]; count: number; oldest: string }>()
  for await (const rows of readSlices({ payload, of: 'versions', columns, isIndexed: true }))
    for (const { id, parent, updatedAt, shown, status } of rows) {
      if (parent === null || updatedAt === null) continue
      const known = posts.get(parent) ?? { versions: [], count: 0, oldest: updatedAt }
      known.count += 1
      if (updatedAt < known.oldest) known.oldest = updatedAt
      if (status === 'published') known.versions.push({ id, savedAt: updatedAt, shown })
      posts.set(parent, known)
    }
  return new Map(
    [...posts]
      .filter(([, { versions }]) => versions.length > 0)
      .map(([post, { versions, count, oldest }]) => [
        post,
        { versions, knownSince: count >= versionsKept ? oldest : null },
      ]),
  )
}
