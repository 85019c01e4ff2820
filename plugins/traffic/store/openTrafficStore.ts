import type { Payload } from 'payload'

import { openStore } from '../../../src/cms/openStores'
import type { Hit } from '../domain/hit'
import type { Dimension, Range, Sums, TrafficBatch, TrafficStore } from '../domain/trafficStore'

/** Temporary: keeps hits in memory until the store of this plugin is merged in its place. */
export const openTrafficStore = (payload: Payload): Promise<TrafficStore> =>
  openStore({ payload, key: 'traffic', open: memoryStore })

/** Engagement is kept for the whole and by page. */
const untold = { engagedSeconds: 0, engagements: 0, depths: 0 }

const memoryStore = (): TrafficStore => {
  const hits = new Map<string, Hit>()
  const engagements = new Map<string, TrafficBatch['engagements'][number]>()
  const drops = new Map<string, TrafficBatch['drops']['counts']>()
  const sumsOf = (chosen: readonly Hit[]): Sums => {
    const told = [...engagements.values()].filter((one) =>
      chosen.some(
        ({ visitor, path, day }) => visitor === one.visitor && path === one.path && day === one.day,
      ),
    )
    return {
      views: chosen.length,
      visits: chosen.filter(({ isEntry }) => isEntry).length,
      visitors: new Set(chosen.map(({ day, visitor }) => `${day} ${visitor}`)).size,
      engagedSeconds: told.reduce((sum, { seconds }) => sum + seconds, 0),
      engagements: told.length,
      depths: told.reduce((sum, { depth }) => sum + depth, 0),
    }
  }
  const within = ({ from, to }: Range): Hit[] =>
    [...hits.values()].filter(({ day }) => day >= from && day <= to)
  const grouped = <Key extends string>(list: Hit[], keyOf: (hit: Hit) => Key) => {
    const groups = new Map<Key, Hit[]>()
    for (const hit of list) groups.set(keyOf(hit), [...(groups.get(keyOf(hit)) ?? []), hit])
    return groups
  }
  const daysOfHits = (list: Hit[]) =>
    [...grouped(list, ({ day }) => day)]
      .map(([day, own]) => ({ day, ...sumsOf(own) }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
  return {
    write: async (batch) => {
      for (const hit of batch.hits) hits.set(hit.id, hit)
      for (const one of batch.engagements) engagements.set(one.id, one)
      drops.set(batch.drops.segment, batch.drops.counts)
    },
    days: async (range) => daysOfHits(within(range)),
    top: async ({ dimension, limit, ...range }) =>
      [...grouped(within(range), (hit) => valueOf(hit, dimension))]
        .filter(([value]) => dimension !== 'campaign' || value !== '')
        .map(([value, own]) => ({ value, ...sumsOf(own), ...(dimension === 'page' ? {} : untold) }))
        .toSorted((a, b) => b.views - a.views || (a.value < b.value ? -1 : 1))
        .slice(0, limit),
    daysOf: async ({ dimension, value, ...range }) =>
      daysOfHits(within(range).filter((hit) => valueOf(hit, dimension) === value)),
    drops: async ({ from, to }) => {
      const counts = new Map<string, number>()
      for (const { day, reason, count } of [...drops.values()].flat())
        if (day >= from && day <= to) counts.set(reason, (counts.get(reason) ?? 0) + count)
      return [...counts].map(([reason, count]) => ({ reason, count })) as never
    },
    hits: async ({ from, to, limit, after }) => {
      const ordered = [...hits.values()]
        .filter(({ at }) => at >= from && at <= to)
        .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
      const start = after === undefined ? 0 : ordered.findIndex(({ id }) => id === after) + 1
      return ordered.slice(start, start + limit)
    },
    purge: async () => 0,
    close: async () => {},
  }
}

const valueOf = (hit: Hit, dimension: Dimension): string => {
  if (dimension === 'total') return ''
  if (dimension === 'page') return hit.path
  if (dimension !== 'campaign') return hit[dimension]
  const { source = '', medium = '', campaign = '' } = hit.campaign ?? {}
  return hit.campaign ? `${source} / ${medium} / ${campaign}` : ''
}
