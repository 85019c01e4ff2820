import type { AnyBulkWriteOperation, ClientSession, MongoClient } from 'mongodb'
import { foldOverflow } from '../domain/sums/foldOverflow'
import { otherValue } from '../domain/sums/otherValue'
import type { DayTallies } from '../domain/sums/tally'
import { tallyBatch } from '../domain/sums/tallyBatch'
import { dimensions, type TrafficBatch, type TrafficStore } from '../domain/trafficStore'
import { freshOf } from './freshOf'
import type { MongoCollections, StoredSums } from './mongoCollections'
import { mongoSeen } from './mongoSeen'
import { retryTransaction } from './retryTransaction'

/** Dimensions whose values come from outside and may be many. */
const open = new Set(['page', 'source', 'campaign', 'country', 'browser'])

/** Writes a batch in one transaction. Sums are upserts with `$inc`, last of all, so that other writers are in the way as shortly as may be. */
export const mongoWrite = (options: {
  client: MongoClient
  collections: MongoCollections
  most: number
}): TrafficStore['write'] => {
  const { client, collections, most } = options
  const { hits, engagements, segments, sums, months, drops } = collections
  const seen = mongoSeen(collections.seen)

  async function knownIn(
    collection: typeof hits | typeof engagements,
    items: readonly { id: string }[],
    session: ClientSession,
  ): Promise<Set<string>> {
    if (items.length === 0) return new Set()
    const filter = { _id: { $in: items.map(({ id }) => id) } }
    const rows = await (collection as typeof engagements)
      .find(filter, { projection: { _id: 1 }, session })
      .toArray()
    return new Set(rows.map(({ _id }) => _id))
  }

  async function fold(tallies: DayTallies, session: ClientSession): Promise<void> {
    const { day, dimension, values } = tallies
    if (!open.has(dimension)) return
    const count = await sums.countDocuments({ day, dimension }, { session, limit: most + 1 })
    if (count + values.size <= most) return
    const asked = [...new Set([...values.keys(), otherValue])]
    const rows = await sums
      .find({ day, dimension, value: { $in: asked } }, { projection: { value: 1 }, session })
      .toArray()
    const known = new Set(rows.map(({ value }) => value))
    foldOverflow({ tallies, room: most - count + (known.has(otherValue) ? 1 : 0), known })
  }

  async function addDrops(told: TrafficBatch['drops'], session: ClientSession): Promise<void> {
    if (told.counts.length === 0) return
    const { segment, counts } = told
    if (await segments.findOne({ _id: segment }, { session })) return
    const at = Math.max(...counts.map(({ day }) => Date.parse(day)))
    await segments.insertOne({ _id: segment, at }, { session })
    await drops.bulkWrite(
      counts.map(({ day, reason, count }) => ({
        updateOne: { filter: { day, reason }, update: { $inc: { count } }, upsert: true },
      })),
      { session },
    )
  }

  async function work(batch: TrafficBatch, session: ClientSession): Promise<void> {
    const fresh = freshOf({
      batch,
      knownHits: await knownIn(hits, batch.hits, session),
      knownEngagements: await knownIn(engagements, batch.engagements, session),
    })
    const all = tallyBatch(fresh)
    // oxlint-disable-next-line no-await-in-loop -- a session does one thing after the other
    for (const tallies of all) await fold(tallies, session)
    const visitors = await seen(all, session)
    if (fresh.hits.length > 0)
      await hits.insertMany(
        fresh.hits.map(({ id, ...hit }) => ({ _id: id, ...hit })),
        { session },
      )
    if (fresh.engagements.length > 0)
      await engagements.insertMany(
        fresh.engagements.map(({ id, at }) => ({ _id: id, at })),
        { session },
      )
    await addDrops(batch.drops, session)
    const rows = all.flatMap(({ day, dimension, values }) =>
      Array.from(values, ([value, tally]) => {
        const fresh = visitors.get(`${day} ${dimensions.indexOf(dimension)}${value}`) ?? 0
        return { day, dimension, value, sums: { ...tally.sums, visitors: fresh } }
      }),
    )
    if (rows.length === 0) return
    const upsert = (
      day: string,
      row: (typeof rows)[number],
    ): AnyBulkWriteOperation<StoredSums> => ({
      updateOne: {
        filter: { day, dimension: row.dimension, value: row.value },
        update: { $inc: row.sums },
        upsert: true,
      },
    })
    await months.bulkWrite(
      rows.map((row) => upsert(row.day.slice(0, 7), row)),
      { session },
    )
    await sums.bulkWrite(
      rows.map((row) => upsert(row.day, row)),
      { session },
    )
  }

  return (batch) => retryTransaction({ client, work: (session) => work(batch, session) })
}
