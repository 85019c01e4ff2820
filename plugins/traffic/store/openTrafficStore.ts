import type { Payload } from 'payload'

import { openStore } from '../../../src/cms/openStores'
import type { TrafficStore } from '../domain/trafficStore'

/** Stands here until the stores are merged: keeps raw hits in memory and no sums. */
export const openTrafficStore = (payload: Payload): Promise<TrafficStore> =>
  openStore({ payload, key: 'traffic', open: () => provisionalStore() })

const provisionalStore = (): TrafficStore => {
  const hits = new Map<string, Parameters<TrafficStore['write']>[0]['hits'][number]>()
  const drops = new Map<string, Parameters<TrafficStore['write']>[0]['drops']['counts']>()
  return {
    write: async (batch) => {
      for (const hit of batch.hits) hits.set(hit.id, hit)
      drops.set(batch.drops.segment, batch.drops.counts)
    },
    days: async () => [],
    top: async () => [],
    daysOf: async () => [],
    drops: async ({ from, to }) => {
      const sums = new Map<string, { reason: (typeof all)[number]['reason']; count: number }>()
      const all = [...drops.values()].flat().filter(({ day }) => day >= from && day <= to)
      for (const { reason, count } of all) {
        sums.set(reason, { reason, count: (sums.get(reason)?.count ?? 0) + count })
      }
      return [...sums.values()]
    },
    hits: async ({ from, to, limit }) =>
      [...hits.values()]
        .filter(({ at }) => at >= from && at <= to)
        .toSorted((one, other) => one.at - other.at)
        .slice(0, limit),
    purge: async () => 0,
    close: async () => {},
  }
}
