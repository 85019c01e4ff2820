import type { DaySums, ValueSums } from './daySums'
import { signalSettings as settings } from './signalSettings'

/** A page over a range, or a whole day, of whose views hardly any told how long it was read. */
export type SilentPlace = {
  /** Null for a whole day. */
  path: string | null
  day: string
  /** Views without a word, of all its views and of all others, 0 to 1. */
  share: number
  others: number
  views: number
  visits: number
}

type Counted = { views: number; visits: number; engagements: number }

/**
 * Pages and days that are opened and not read, measured by what is usual on this blog: 90 % of at least 50 views told no engagement, 30
 * points more than elsewhere. A blog whose pages never tell has none. Engagement is kept by page and day and not by source: the second
 * message of the counter does not know where a visit came from.
 */
export function silentPlaces({
  pages,
  days,
}: {
  pages: readonly ValueSums[]
  /** The days of the range. */
  days: readonly DaySums[]
}): SilentPlace[] {
  const all = { views: 0, engagements: 0 }
  for (const { views, engagements } of days) {
    all.views += views
    all.engagements += engagements
  }
  const last = days.at(-1)?.day ?? ''
  const placeOf = (sums: Counted, path: string | null, day: string): SilentPlace[] => {
    const share = silentShareOf(sums)
    const others = silentShareOf({
      views: all.views - sums.views,
      engagements: all.engagements - sums.engagements,
    })
    if (share === null || others === null || sums.views < settings.silentViews) return []
    if (share < settings.silentShare || share <= others + settings.silentAbove) return []
    return [{ path, day, share, others, views: sums.views, visits: sums.visits }]
  }
  return [
    ...pages.flatMap((page) => placeOf(page, page.value, last)),
    ...days.flatMap((day) => placeOf(day, null, day.day)),
  ]
}

/** Null without views; more engagements than views happens when a page is left and come back to, and is no less than none. */
const silentShareOf = ({
  views,
  engagements,
}: Pick<Counted, 'views' | 'engagements'>): number | null =>
  views > 0 ? Math.min(1, Math.max(0, 1 - engagements / views)) : null
