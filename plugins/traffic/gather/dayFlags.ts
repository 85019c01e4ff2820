import type { Flag } from '../domain/signals/flag'
import { visitorFlags } from '../domain/signals/visitorFlags'
import type { TrafficStore } from '../domain/trafficStore'
import { readDayHits } from './readDayHits'

/** Hits of one day that are looked at one by one, some 10 ms of work; a day with more is judged by its first. */
const mostOfADay = 6_000

/** What one day's visitors did, and how many of its views were looked at. */
export const dayFlags = async ({
  store,
  day,
  timeZone,
  views,
}: {
  store: TrafficStore
  day: string
  timeZone: string
  views: number
}): Promise<{ flags: Flag[]; examined: number }> => {
  if (views === 0) return { flags: [], examined: 0 }
  const read = await readDayHits({ store, day, timeZone, limit: mostOfADay })
  const hits = read.filter((hit) => hit.day === day)
  return { flags: visitorFlags({ day, hits, views }), examined: hits.length }
}
