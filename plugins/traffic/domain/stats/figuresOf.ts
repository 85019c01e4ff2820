import type { Sums } from '../trafficStore'

/** What the screen and the API tell of some sums. Means are over the pages that told their engagement; null where none did. */
export type Figures = {
  views: number
  visits: number
  /** One person on one day is one; over several days a sum of such days, never a number of people. */
  visitorDays: number
  engagement: { told: number; seconds: number | null; depth: number | null }
}

/** Sums as figures: mean seconds and scroll depth (0 to 100), rounded to one place. */
export function figuresOf({
  views,
  visits,
  visitors,
  engagedSeconds,
  engagements,
  depths,
}: Sums): Figures {
  const mean = (sum: number): number | null =>
    engagements > 0 ? Math.round((10 * sum) / engagements) / 10 : null
  return {
    views,
    visits,
    visitorDays: visitors,
    engagement: { told: engagements, seconds: mean(engagedSeconds), depth: mean(depths) },
  }
}
