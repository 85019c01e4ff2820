import type { Range } from '../trafficStore'

/** Days `YYYY-MM-DD` and months `YYYY-MM`, each from the first to the last. */
export type Periods = {
  days: Range[]
  months: Range[]
  /** Days whose sums must be taken away again. */
  without: Range[]
}

/**
 * A range as months (one span or none) and days, so that a year is read from 12 sums of a value and not from 365. A month of which the range
 * has more than half is taken whole, and its other days are taken away: no more than 15 days at either end are read one by one. Nothing when the range
 * ends before it begins.
 */
export const periodsOf = ({ from, to }: Range): Periods => {
  const periods: Periods = { days: [], months: [], without: [] }
  if (to < from) return periods
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)]
  const before = dayOf(from) - 1
  const after = lengthOf(last) - dayOf(to)
  if (first === last) {
    if (before + after >= dayOf(to) - before) periods.days.push({ from, to })
    else takeAway(true, true)
    return periods
  }
  const isFirstWhole = before < lengthOf(first) - before
  const isLastWhole = after < dayOf(to)
  if (!isFirstWhole) periods.days.push({ from, to: dayIn(first, lengthOf(first)) })
  if (!isLastWhole) periods.days.push({ from: dayIn(last, 1), to })
  takeAway(isFirstWhole, isLastWhole)
  return periods

  function takeAway(hasFirst: boolean, hasLast: boolean): void {
    const months = {
      from: hasFirst ? first : monthAt(first, 1),
      to: hasLast ? last : monthAt(last, -1),
    }
    if (months.from <= months.to) periods.months.push(months)
    if (hasFirst && before > 0)
      periods.without.push({ from: dayIn(first, 1), to: dayIn(first, before) })
    if (hasLast && after > 0)
      periods.without.push({ from: dayIn(last, dayOf(to) + 1), to: dayIn(last, lengthOf(last)) })
  }
}

const dayOf = (day: string): number => Number(day.slice(8, 10))

const dayIn = (month: string, day: number): string => `${month}-${String(day).padStart(2, '0')}`

const monthAt = (month: string, distance: number): string =>
  startOf(month, distance).toISOString().slice(0, 7)

const lengthOf = (month: string): number => {
  const [start, end] = [startOf(month, 0), startOf(month, 1)]
  return Math.round((end.getTime() - start.getTime()) / 86_400_000)
}

/** The start of the month so many after another. Not by `Date.UTC`, which takes years under 100 for those of the last century. */
const startOf = (month: string, distance: number): Date => {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + distance)
  return date
}
