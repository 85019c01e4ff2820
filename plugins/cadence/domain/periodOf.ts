export type Period = 'week' | 'month'

const dayLength = 86_400_000
/** 1970-01-01 was a Thursday. */
const firstWeekday = 4

/**
 * The number of the calendar week or month that a day (days since 1970-01-01) falls in; the next one is one more.
 * Weeks start on `firstDayOfWeek`, 0 for Sunday to 6 for Saturday.
 */
export function periodOf({
  day,
  per,
  firstDayOfWeek,
}: {
  day: number
  per: Period
  firstDayOfWeek: number
}): number {
  if (per === 'week') return Math.floor((day + firstWeekday - firstDayOfWeek) / 7)
  const date = new Date(day * dayLength)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
