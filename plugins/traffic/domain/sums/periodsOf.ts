import type { Range } from '../trafficStore'

/** Days `YYYY-MM-DD` and months `YYYY-MM`, each from the first to the last. */
export type Periods = { days: Range[]; months: Range[] }

/**
 * A range as the months that lie in it whole (one span or none) and the days around them (two spans at most), so that a year is read
 * from 12 sums of a value and not from 365. Nothing when it ends before it begins.
 */
export const periodsOf = ({ from, to }: Range): Periods => {
  if (to < from) return { days: [], months: [] }
  const firstMonth = from.endsWith('-01') ? from.slice(0, 7) : monthAfter(from.slice(0, 7))
  const isWholeAtEnd = to === lastOfMonth(to.slice(0, 7))
  const lastMonth = isWholeAtEnd ? to.slice(0, 7) : monthBefore(to.slice(0, 7))
  if (lastMonth < firstMonth) return { days: [{ from, to }], months: [] }
  const days: Range[] = []
  if (!from.endsWith('-01')) days.push({ from, to: lastOfMonth(from.slice(0, 7)) })
  if (!isWholeAtEnd) days.push({ from: `${to.slice(0, 7)}-01`, to })
  return { days, months: [{ from: firstMonth, to: lastMonth }] }
}

const yearOf = (month: string): number => Number(month.slice(0, 4))
const numberOf = (month: string): number => Number(month.slice(5, 7))

const monthAfter = (month: string): string =>
  new Date(Date.UTC(yearOf(month), numberOf(month), 1)).toISOString().slice(0, 7)

const monthBefore = (month: string): string =>
  new Date(Date.UTC(yearOf(month), numberOf(month) - 2, 1)).toISOString().slice(0, 7)

const lastOfMonth = (month: string): string =>
  new Date(Date.UTC(yearOf(month), numberOf(month), 0)).toISOString().slice(0, 10)
