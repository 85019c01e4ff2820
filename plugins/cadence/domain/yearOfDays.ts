import { periodRange } from './periodRange'

/** Weeks of a year's picture, the running one included. */
const weeks = 53

/** Posts on each day of the last 53 weeks, from the first day of a week (`first`, days since 1970-01-01) to today. */
export function yearOfDays({
  days,
  today,
  firstDayOfWeek,
}: {
  days: readonly number[]
  today: number
  firstDayOfWeek: number
}): { first: number; counts: number[] } {
  const first = periodRange({ day: today, per: 'week', firstDayOfWeek }).first - (weeks - 1) * 7
  const counts = Array.from({ length: today - first + 1 }, () => 0)
  for (const day of days) {
    const count = counts[day - first]
    if (count !== undefined) counts[day - first] = count + 1
  }
  return { first, counts }
}
