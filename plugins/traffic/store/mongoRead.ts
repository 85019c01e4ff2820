import type { Filter } from 'mongodb'
import type { DropReason } from '../domain/dropReason'
import type { Hit } from '../domain/hit'
import { noSums } from '../domain/sums/noSums'
import { periodsOf } from '../domain/sums/periodsOf'
import type { Range, Sums, TrafficStore } from '../domain/trafficStore'
import { compareText } from './compareText'
import type { MongoCollections, StoredHit, StoredSums } from './mongoCollections'

type Reader = Pick<TrafficStore, 'days' | 'daysOf' | 'top' | 'drops' | 'hits'>

const names = Object.keys(noSums) as (keyof Sums)[]

const added = Object.fromEntries(names.map((name) => [name, { $sum: `$${name}` }])) as Record<
  keyof Sums,
  { $sum: string }
>

/** Answers the questions of the reports. */
export const mongoRead = (collections: MongoCollections): Reader => {
  const { hits, sums, months, drops } = collections

  const daysOf: TrafficStore['daysOf'] = async ({ from, to, dimension, value }) => {
    const rows = await sums
      .find({ day: { $gte: from, $lte: to }, dimension, value }, { sort: { day: 1 } })
      .toArray()
    return rows.map((row) => ({ day: row.day, ...sumsOf(row) }))
  }

  return {
    daysOf,
    days: (range) => daysOf({ ...range, dimension: 'total', value: '' }),
    async top({ dimension, limit, ...range }) {
      const among = (ranges: readonly Range[]): Filter<StoredSums> => ({
        $or: ranges.map(({ from, to }) => ({ day: { $gte: from, $lte: to }, dimension })),
      })
      const group = { $group: { _id: '$value', ...added } }
      const pick = [{ $sort: { views: -1, _id: 1 } }, { $limit: limit }]
      const { days, months: whole, without } = periodsOf(range)
      // Where one question is enough, the database keeps the heaviest by itself.
      const isOne = [days, whole, without].filter(({ length }) => length > 0).length === 1
      const ask = async (collection: typeof sums, ranges: readonly Range[], sign: 1 | -1) => {
        if (ranges.length === 0) return []
        const rows = await collection
          .aggregate<{ _id: string } & Sums>([
            { $match: among(ranges) },
            group,
            ...(isOne ? pick : []),
          ])
          .toArray()
        return rows.map((row) => ({ row, sign }))
      }
      const found = await Promise.all([
        ask(sums, days, 1),
        ask(months, whole, 1),
        ask(sums, without, -1),
      ])
      const merged = new Map<string, { value: string } & Sums>()
      for (const { row, sign } of found.flat()) {
        const known = merged.get(row._id) ?? { value: row._id, ...noSums }
        merged.set(row._id, known)
        for (const name of names) known[name] += sign * row[name]
      }
      return [...merged.values()]
        .filter(({ views, engagements }) => views > 0 || engagements > 0)
        .toSorted((a, b) => b.views - a.views || compareText(a.value, b.value))
        .slice(0, limit)
    },
    async drops({ from, to }) {
      const rows = await drops
        .aggregate<{ _id: DropReason; count: number }>([
          { $match: { day: { $gte: from, $lte: to } } },
          { $group: { _id: '$reason', count: { $sum: '$count' } } },
          { $sort: { count: -1, _id: 1 } },
        ])
        .toArray()
      return rows.map(({ _id, count }) => ({ reason: _id, count }))
    },
    async hits({ from, to, limit, after }) {
      const range: Filter<StoredHit> =
        after === undefined
          ? { at: { $gte: from, $lte: to } }
          : {
              $or: [{ at: { $gt: from, $lte: to } }, { at: from, _id: { $gt: after } }],
            }
      const rows = await hits.find(range, { sort: { at: 1, _id: 1 }, limit }).toArray()
      return rows.map(({ _id, ...hit }): Hit => ({ id: _id, ...hit }))
    },
  }
}

const sumsOf = (row: StoredSums): Sums =>
  Object.fromEntries(names.map((name) => [name, row[name]])) as Sums
