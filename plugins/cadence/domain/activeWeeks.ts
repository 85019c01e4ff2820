import { periodCounts } from './periodCounts'

/** How many of the last `weeks` calendar weeks, the running one included, have at least one post. */
export function activeWeeks({
  days,
  today,
  firstDayOfWeek,
  weeks,
}: {
  days: readonly number[]
  today: number
  firstDayOfWeek: number
  weeks: number
}): number {
  return periodCounts({ days, today, per: 'week', firstDayOfWeek, last: weeks }).filter(Boolean)
    .length
}
