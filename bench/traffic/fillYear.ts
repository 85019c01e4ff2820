import { randomUUID } from 'node:crypto'
import type { TrafficStore } from '../../plugins/traffic/domain/trafficStore'
import { madeHits } from './madeHits'

const dayLength = 86_400_000

/** The year that the bench fills: whole, so that its end is no month of its own. */
export const year = { from: '2026-01-01', to: '2026-12-31' }

/**
 * Writes so many hits into a store, spread over the days of the year, a batch of at most `batchSize` at a time. Gives the seconds
 * that the store took; making the hits does not count.
 */
export const fillYear = async (options: {
  store: TrafficStore
  hits: number
  batchSize: number
  say: (line: string) => void
}): Promise<{ seconds: number }> => {
  const { store, hits, batchSize, say } = options
  const make = madeHits(20_261_127)
  const first = Date.parse(year.from)
  const days = Math.round((Date.parse(year.to) - first) / dayLength) + 1
  let milliseconds = 0
  let written = 0
  for (let number = 0; number < days; number += 1) {
    const day = new Date(first + number * dayLength).toISOString().slice(0, 10)
    const ofDay = make(day, Math.floor((hits * (number + 1)) / days) - written)
    written += ofDay.length
    for (let from = 0; from < ofDay.length; from += batchSize) {
      const batch = ofDay.slice(from, from + batchSize)
      const engagements = batch
        .filter((_, index) => index % 3 === 0)
        .map(({ id, at, path, visitor }) => ({
          id: `e${id}`,
          at: at + 20_000,
          day,
          path,
          visitor,
          seconds: 5 + (visitor % 120),
          depth: visitor % 101,
        }))
      const drops = {
        segment: randomUUID(),
        counts: [
          { day, reason: 'bot' as const, count: 40 },
          { day, reason: 'prefetch' as const, count: 5 },
        ],
      }
      const started = performance.now()
      // oxlint-disable-next-line no-await-in-loop -- one batch after the other, as the journal does
      await store.write({ hits: batch, engagements, drops })
      milliseconds += performance.now() - started
    }
    if (number % 30 === 29) {
      say(`  ${written} hits, ${Math.round(written / (milliseconds / 1_000))} a second`)
      // As on a server, where nobody knows after two days who was there.
      // oxlint-disable-next-line no-await-in-loop -- as above
      await store.purge({ hitsBefore: 0, seenBefore: day })
    }
  }
  return { seconds: milliseconds / 1_000 }
}
