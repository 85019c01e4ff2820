import { liveOf } from '../domain/stats/liveOf'
import type { Live } from '../domain/stats/stats'
import type { TrafficStore } from '../domain/trafficStore'

const minutes = 30
const limit = 2000

/** Who is on the blog now: the hits of the last half hour before `now` (milliseconds). */
export const readLive = async ({
  store,
  now,
}: {
  store: TrafficStore
  now: number
}): Promise<Live> =>
  liveOf({
    hits: await store.hits({ from: now - minutes * 60_000, to: now, limit }),
    minutes,
    limit,
  })
