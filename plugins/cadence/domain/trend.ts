import { theilSen } from './theilSen'

/** Weeks below which a slope says more about chance than about the blogger. */
const fewestWeeks = 6
/** Posts in a week, for each week: half of it is one more post a week after ten weeks. */
const notable = 0.05

export type Trend = 'rising' | 'steady' | 'falling'

/**
 * Whether the blog publishes more than it did, from the posts of each week, the running one last and left out: it is not over.
 * The slope is in posts a week for each week; null under six weeks.
 */
export function trend(weeks: readonly number[]): { slope: number; trend: Trend } | null {
  const over = weeks.slice(0, -1)
  const slope = over.length < fewestWeeks ? null : theilSen(over)
  if (slope === null) return null
  return { slope, trend: slope >= notable ? 'rising' : slope <= -notable ? 'falling' : 'steady' }
}
