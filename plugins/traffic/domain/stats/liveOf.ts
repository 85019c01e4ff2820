import type { Hit } from '../hit'
import type { Live } from './stats'

/** What the hits of the last minutes tell: who is here, and what they read, most views first. */
export function liveOf({
  hits,
  minutes,
  limit,
  most = 10,
}: {
  hits: readonly Pick<Hit, 'path' | 'visitor' | 'day'>[]
  minutes: number
  /** How many hits were asked for at most. */
  limit: number
  most?: number
}): Live {
  const views = new Map<string, number>()
  const visitors = new Set<string>()
  for (const { path, visitor, day } of hits) {
    views.set(path, (views.get(path) ?? 0) + 1)
    visitors.add(`${day} ${visitor}`)
  }
  return {
    minutes,
    visitors: visitors.size,
    views: hits.length,
    isCut: hits.length >= limit,
    pages: [...views]
      .map(([path, count]) => ({ path, views: count }))
      .toSorted((a, b) => b.views - a.views || (a.path < b.path ? -1 : 1))
      .slice(0, most),
  }
}
