import type { ClientSession, Collection } from 'mongodb'
import type { DayTallies } from '../domain/sums/tally'
import { dimensions } from '../domain/trafficStore'
import type { StoredVisitor } from './mongoCollections'

/**
 * Notes who was seen, one document for each visitor and day. Gives for each `day dimensionNumber value` how many of its visitors are new to it;
 * values without new ones are left out. Two transactions with one visitor are in each other's way, so that neither counts what the other does.
 */
export const mongoSeen =
  (collection: Collection<StoredVisitor>) =>
  async (
    all: readonly DayTallies[],
    session: ClientSession,
  ): Promise<ReadonlyMap<string, number>> => {
    const visitors = new Map<string, { day: string; values: Set<string> }>()
    for (const { day, dimension, values } of all) {
      const number = dimensions.indexOf(dimension)
      for (const [value, tally] of values) {
        for (const visitor of tally.visitors) {
          const id = `${day} ${visitor}`
          const found = visitors.get(id) ?? { day, values: new Set<string>() }
          visitors.set(id, found)
          found.values.add(`${number}${value}`)
        }
      }
    }
    const counts = new Map<string, number>()
    if (visitors.size === 0) return counts
    const known = await collection
      .find({ _id: { $in: [...visitors.keys()] } }, { session })
      .toArray()
    for (const { _id, values } of known) {
      const wanted = visitors.get(_id)!.values
      for (const value of values) wanted.delete(value)
      if (wanted.size === 0) visitors.delete(_id)
    }
    if (visitors.size === 0) return counts
    for (const { day, values } of visitors.values()) {
      for (const value of values) {
        const key = `${day} ${value}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
    const there = new Set(known.map(({ _id }) => _id))
    const fresh = [...visitors].filter(([id]) => !there.has(id))
    if (fresh.length > 0)
      await collection.insertMany(
        fresh.map(([id, { day, values }]) => ({ _id: id, day, values: [...values] })),
        { session },
      )
    const more = [...visitors].filter(([id]) => there.has(id))
    if (more.length > 0)
      await collection.bulkWrite(
        more.map(([id, { values }]) => ({
          updateOne: {
            filter: { _id: id },
            update: { $push: { values: { $each: [...values] } } },
          },
        })),
        { session },
      )
    return counts
  }
