import { setImmediate as turn } from 'node:timers/promises'

import type { Payload } from 'payload'

import type { DatedVersion } from '../domain/dateMoves'

const pageSize = 200
/** How many versions of a post are kept (`maxPerDoc` of the collection); with all of them taken the first may be gone. */
const versionsKept = 50

/** The dates that the versions of each published post showed, and from when on they are known where older ones are gone. */
export type KeptVersions = { versions: DatedVersion[]; knownSince: string | null }

/** The versions of all posts with their dates alone, without the texts. Those that were never public only count. */
export const publishedVersions = async (payload: Payload): Promise<Map<string, KeptVersions>> => {
  const posts = new Map<string, { versions: DatedVersion[]; count: number; oldest: string }>()
  let last: string | null = null
  for (;;) {
    const { docs }: { docs: VersionRow[] } = await payload.db.findVersions({
      collection: 'posts',
      where: last === null ? {} : { id: { greater_than: last } },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      select: { parent: true, updatedAt: true, version: { publishedAt: true, _status: true } },
    })
    for (const { id, parent, updatedAt, version } of docs) {
      const post = String(typeof parent === 'object' && parent !== null ? parent.id : parent)
      const known = posts.get(post) ?? { versions: [], count: 0, oldest: updatedAt }
      known.count += 1
      if (updatedAt < known.oldest) known.oldest = updatedAt
      if (version._status === 'published')
        known.versions.push({ id, savedAt: updatedAt, shown: version.publishedAt ?? null })
      posts.set(post, known)
    }
    if (docs.length < pageSize) break
    last = docs.at(-1)?.id ?? null
    // Others get their turn: a large blog has many versions.
    await turn()
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

type VersionRow = {
  id: string
  parent?: string | number | { id: unknown } | null
  updatedAt: string
  version: { publishedAt?: string | null; _status?: string | null }
}
