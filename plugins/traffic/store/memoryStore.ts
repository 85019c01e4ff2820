import type { DropReason } from '../domain/dropReason'
import type { Hit } from '../domain/hit'
import { addSums } from '../domain/sums/addSums'
import { foldOverflow } from '../domain/sums/foldOverflow'
import { noSums } from '../domain/sums/noSums'
import { otherValue } from '../domain/sums/otherValue'
import { tallyBatch } from '../domain/sums/tallyBatch'
import { valuesPerDay } from '../domain/sums/valuesPerDay'
import type { Dimension, Range, Sums, TrafficStore } from '../domain/trafficStore'
import { compareText } from './compareText'
import { freshOf } from './freshOf'

/** Values of one dimension on one day, and who was seen with each. */
type DayValues = Map<string, { sums: Sums; seen: Set<number> }>

/**
 * Traffic that lives as long as its process: for tests.
 * @param options.most distinct values of a dimension on one day
 */
export function memoryStore(options: { most?: number } = {}): TrafficStore {
  const most = options.most ?? valuesPerDay
  const hits = new Map<string, Hit>()
  const engagements = new Map<string, number>()
  const segments = new Set<string>()
  const drops = new Map<string, Map<DropReason, number>>()
  const days = new Map<string, Map<Dimension, DayValues>>()

  const valuesOf = (day: string, dimension: Dimension): DayValues => {
    const ofDay = days.get(day) ?? new Map<Dimension, DayValues>()
    days.set(day, ofDay)
    const values: DayValues = ofDay.get(dimension) ?? new Map()
    ofDay.set(dimension, values)
    return values
  }
  const daysIn = <Value>(all: ReadonlyMap<string, Value>, { from, to }: Range): [string, Value][] =>
    [...all]
      .filter(([day]) => day >= from && day <= to)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))

  const daysOf: TrafficStore['daysOf'] = async ({ dimension, value, ...range }) =>
    daysIn(days, range).flatMap(([day, ofDay]) => {
      const found = ofDay.get(dimension)?.get(value)
      return found ? [{ day, ...found.sums }] : []
    })

  return {
    async write(batch) {
      const fresh = freshOf({
        batch,
        knownHits: hits,
        knownEngagements: engagements,
      })
      for (const tallies of tallyBatch(fresh)) {
        const { day, dimension, values } = tallies
        const kept = valuesOf(day, dimension)
        const room = most - kept.size + (kept.has(otherValue) ? 1 : 0)
        foldOverflow({ tallies, room, known: new Set(kept.keys()) })
        for (const [value, { sums, visitors }] of values) {
          const found = kept.get(value) ?? { sums: { ...noSums }, seen: new Set<number>() }
          kept.set(value, found)
          const before = found.seen.size
          for (const visitor of visitors) found.seen.add(visitor)
          addSums(found.sums, { ...sums, visitors: found.seen.size - before })
        }
      }
      for (const hit of fresh.hits) hits.set(hit.id, hit)
      for (const { id, at } of fresh.engagements) engagements.set(id, at)
      const { segment, counts } = batch.drops
      if (segments.has(segment)) return
      segments.add(segment)
      for (const { day, reason, count } of counts) {
        const ofDay = drops.get(day) ?? new Map<DropReason, number>()
        drops.set(day, ofDay.set(reason, (ofDay.get(reason) ?? 0) + count))
      }
    },
    days: (range) => daysOf({ ...range, dimension: 'total', value: '' }),
    daysOf,
    async top({ dimension, limit, ...range }) {
      const sums = new Map<string, Sums>()
      for (const [, ofDay] of daysIn(days, range)) {
        for (const [value, found] of ofDay.get(dimension) ?? []) {
          const sum = sums.get(value) ?? { ...noSums }
          sums.set(value, sum)
          addSums(sum, found.sums)
        }
      }
      return Array.from(sums, ([value, sum]) => ({ value, ...sum }))
        .toSorted((a, b) => b.views - a.views || compareText(a.value, b.value))
        .slice(0, limit)
    },
    async drops(range) {
      const counted = new Map<DropReason, number>()
      for (const [, ofDay] of daysIn(drops, range))
        for (const [reason, count] of ofDay) counted.set(reason, (counted.get(reason) ?? 0) + count)
      return Array.from(counted, ([reason, count]) => ({ reason, count })).toSorted(
        (a, b) => b.count - a.count || compareText(a.reason, b.reason),
      )
    },
    async hits({ from, to, limit, after }) {
      return [...hits.values()]
        .filter(({ at }) => at >= from && at <= to)
        .filter(({ at, id }) => after === undefined || at > from || compareText(id, after) > 0)
        .toSorted((a, b) => a.at - b.at || compareText(a.id, b.id))
        .slice(0, limit)
    },
    async purge({ hitsBefore, seenBefore }) {
      const old = [...hits.values()].filter(({ at }) => at < hitsBefore)
      for (const { id } of old) hits.delete(id)
      for (const [id, at] of engagements) if (at < hitsBefore) engagements.delete(id)
      for (const [day, ofDay] of days) {
        if (day >= seenBefore) continue
        for (const values of ofDay.values()) for (const { seen } of values.values()) seen.clear()
      }
      return old.length
    },
    close: async () => {},
  }
}
