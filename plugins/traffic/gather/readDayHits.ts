import type { Hit } from '../domain/hit'
import { startOfDay } from '../domain/stats/startOfDay'
import { dayNumber } from '../domain/stats/dayNumber'
import { dayOfNumber } from '../domain/stats/dayOfNumber'
import type { TrafficStore } from '../domain/trafficStore'

const pageSize = 2000

/** The raw hits of one day of the blog, oldest first, at most `limit`; read in pages so that nobody waits long in between. */
export const readDayHits = async ({
  store,
  day,
  timeZone,
  limit,
}: {
  store: TrafficStore
  day: string
  timeZone: string
  limit: number
}): Promise<Hit[]> => {
  const from = startOfDay({ day, timeZone })
  const to = startOfDay({ day: dayOfNumber(dayNumber(day) + 1), timeZone }) - 1
  const hits: Hit[] = []
  for (;;) {
    const last = hits.at(-1)
    const wanted = Math.min(pageSize, limit - hits.length)
    // oxlint-disable-next-line no-await-in-loop -- page after page
    const page = await store.hits({
      from: last?.at ?? from,
      to,
      limit: wanted,
      ...(last ? { after: last.id } : {}),
    })
    hits.push(...page)
    if (page.length < wanted || hits.length >= limit) return hits
    // The server answers others between two pages.
    // oxlint-disable-next-line no-await-in-loop -- that is what it is for
    await new Promise((resolve) => setImmediate(resolve))
  }
}
