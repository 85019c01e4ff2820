import type { Collection, Filter } from 'mongodb'
import type { TrafficStore } from '../domain/trafficStore'
import type { MongoCollections } from './mongoCollections'

/** Documents that go in one command. */
const slice = 2_000

/** Forgets what is old, a slice at a time. */
export const mongoPurge = (collections: MongoCollections): TrafficStore['purge'] => {
  const { hits, engagements, segments, seen } = collections
  return async ({ hitsBefore, seenBefore }) => {
    const old = { at: { $lt: hitsBefore } }
    await purgeAll(seen, { day: { $lt: seenBefore } })
    await purgeAll(engagements, old)
    await purgeAll(segments, old)
    return purgeAll(hits, old)
  }
}

const purgeAll = async <Stored extends { _id: string }>(
  collection: Collection<Stored>,
  filter: Filter<Stored>,
): Promise<number> => {
  for (let gone = 0; ;) {
    // oxlint-disable-next-line no-await-in-loop -- one slice after the other is the point
    const found = await collection
      .find(filter, { projection: { _id: 1 }, limit: slice })
      .map(({ _id }) => _id as string)
      .toArray()
    if (found.length > 0)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await collection.deleteMany({ _id: { $in: found } } as unknown as Filter<Stored>)
    gone += found.length
    if (found.length < slice) return gone
  }
}
