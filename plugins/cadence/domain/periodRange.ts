import type { Period } from './periodOf'

const dayLength = 86_400_000
/** 1970-01-01 was a Thursday. */
const firstWeekday = 4

/** First and last day of the calendar week or month that a day falls in, as days since 1970-01-01. */
export function periodRange({
  day,
  per,
  firstDayOfWeek,
}: {
  day: number
  per: Period
  firstDayOfWeek: number
}): { first: number; last: number } {
  if (per === 'week') {
    const first = day - ((((day + firstWeekday - firstDayOfWeek) % 7) + 7) % 7)
    return { first, last: first + 6 }
  }
  const date = new Date(day * dayLength)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return { first: startOf(year, month), last: startOf(year, month + 1) - 1 }
}

/** `setUTCFullYear` and not `Date.UTC`, which takes the years 0 to 99 for those of the twentieth century. */
const startOf = (year: number, month: number): number =>
  new Date(0).setUTCFullYear(year, month, 1) / dayLength
