import { setImmediate as turn } from 'node:timers/promises'

import type { Payload } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { SnapshotReader } from '../../../src/cms/snapshotReader'
import { type CadenceReading, type MovedDate, readingKey } from '../domain/cadenceReading'
import { dateMoves } from '../domain/dateMoves'
import { publishedIds } from './publishedIds'
import { publishedVersions } from './publishedVersions'

const dayLength = 86_400_000
/** No blog can ask for a longer window of rule 24. */
const longestWindow = 366 * dayLength
/** Moves whose texts are read; whoever has more of them has failed the rule already, or moved every date by a program. */
const mostRead = 100

/** What the versions of the posts tell of their shown dates: without the texts first, then the texts of the few that moved. */
export const cadenceReader: SnapshotReader = {
  key: readingKey,
  read: async ({ payload }): Promise<CadenceReading> => {
    const { timeZone } = await readBlogSettings({ payload })
    const start = Date.now() - longestWindow
    const posts = await publishedVersions(payload)
    const published = await publishedIds(payload)
    const moves = [...posts]
      // One version has moved from nowhere.
      .filter(([, { versions }]) => versions.length > 1)
      .flatMap(([post, { versions }]) =>
        dateMoves({ versions, timeZone }).map((move) => ({ post, ...move })),
      )
      .filter(({ at }) => Date.parse(at) >= start)
      .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
    const wanted = moves.slice(0, mostRead)
    const bodies = await bodiesOf({
      payload,
      ids: wanted.flatMap(({ before, after }) => [before, after]),
    })
    return {
      knownSince: Object.fromEntries(
        [...posts].flatMap(([post, { knownSince }]) => (knownSince ? [[post, knownSince]] : [])),
      ),
      unversioned: published.filter((id) => !posts.has(id)),
      moves: wanted.map(({ post, at, from, to, before, after }): MovedDate => ({
        post,
        at,
        from,
        to,
        before: bodies.get(before),
        after: bodies.get(after),
      })),
      unread: moves.length - wanted.length,
    }
  },
}

/** Texts at a time, for the same reason as everywhere: others get their turn in between. */
const bodiesAtOnce = 10

const bodiesOf = async ({
  payload,
  ids,
}: {
  payload: Payload
  ids: readonly string[]
}): Promise<Map<string, unknown>> => {
  const wanted = [...new Set(ids)]
  const bodies = new Map<string, unknown>()
  for (let first = 0; first < wanted.length; first += bodiesAtOnce) {
    // oxlint-disable-next-line no-await-in-loop -- slice after slice
    const { docs } = await payload.findVersions({
      collection: 'posts',
      where: { id: { in: wanted.slice(first, first + bodiesAtOnce) } },
      limit: 0,
      pagination: false,
      depth: 0,
      select: { version: { body: true } },
    })
    for (const { id, version } of docs) bodies.set(id, version.body)
    // oxlint-disable-next-line no-await-in-loop -- slice after slice
    await turn()
  }
  return bodies
}
