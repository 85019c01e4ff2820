import { periodOf, type Period } from './periodOf'

/**
 * Posts in each week or month from that of the first post to the one of today, in order; posts after today are left out.
 * With `last`, exactly that many periods, the running one included, however old the blog is.
 */
export function periodCounts({
  days,
  today,
  per,
  firstDayOfWeek,
  last,
}: {
  days: readonly number[]
  today: number
  per: Period
  firstDayOfWeek: number
  last?: number
}): number[] {
  const indexOf = (day: number) => periodOf({ day, per, firstDayOfWeek })
  const periods = days.filter((day) => day <= today).map(indexOf)
  const end = indexOf(today)
  const start = last === undefined ? Math.min(...periods) : end - last + 1
  if (!Number.isFinite(start)) return []
  const counts = Array.from({ length: end - start + 1 }, () => 0)
  for (const period of periods) {
    const place = period - start
    const count = counts[place]
    if (count !== undefined) counts[place] = count + 1
  }
  return counts
}
