import { gaps } from './gaps'

/** The longest silence in days, the one still open included; null for a blog without posts. */
export function longestGap({
  days,
  today,
}: {
  days: readonly number[]
  today: number
}): number | null {
  const last = days.length > 0 ? Math.max(...days) : null
  return last === null ? null : Math.max(0, today - last, ...gaps(days))
}
