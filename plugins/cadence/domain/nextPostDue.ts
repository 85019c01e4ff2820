import type { CadenceTarget } from './cadenceTarget'
import { periodRange } from './periodRange'

/**
 * The day up to which the next post should appear so that the target is kept with even steps: the last one and a target's share of the
 * week or month later, but never after the end of a period that still lacks posts, and not before the next one when this one
 * has enough. In the past when the blog is late. Days are counted from 1970-01-01.
 */
export function nextPostDue({
  days,
  today,
  target: { posts, per },
  firstDayOfWeek,
}: {
  days: readonly number[]
  today: number
  target: CadenceTarget
  firstDayOfWeek: number
}): number {
  const range = periodRange({ day: today, per, firstDayOfWeek })
  const past = days.filter((day) => day <= today)
  const latest = past.length > 0 ? Math.max(...past) : null
  const done = past.filter((day) => day >= range.first).length
  const step = Math.max(1, Math.floor((range.last - range.first + 1) / posts))
  if (done < posts) return latest === null ? range.last : Math.min(latest + step, range.last)
  const next = periodRange({ day: range.last + 1, per, firstDayOfWeek })
  return Math.min(Math.max((latest ?? today) + step, next.first), next.last)
}
