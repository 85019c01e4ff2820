import { dayNumber } from '../stats/dayNumber'
import type { Range } from '../trafficStore'

/**
 * Of tables of one source and dimension, some that have no day in common, so that nothing is counted twice when they are added up: those that
 * cover the most days, and among equals the finer ones (weighted interval scheduling). Tables that do not tell their time are
 * taken where there are no others. Ascending.
 */
export const tablesToAddUp = <Table extends Range>(tables: readonly Table[]): Table[] => {
  const timed = tables.filter(({ from }) => from !== '').toSorted(byEnd)
  if (timed.length === 0) return [...tables]
  /** The best of the first so many tables. */
  const best: { days: number; count: number; last: number; before: number }[] = [
    { days: 0, count: 0, last: -1, before: 0 },
  ]
  for (const [index, { from, to }] of timed.entries()) {
    const before = countEndingBefore(timed, from)
    const earlier = best[before]!
    const without = best[index]!
    const days = earlier.days + dayNumber(to) - dayNumber(from) + 1
    const count = earlier.count + 1
    const isBetter = days > without.days || (days === without.days && count > without.count)
    best.push(isBetter ? { days, count, last: index, before } : without)
  }
  const chosen: Table[] = []
  for (let one = best.at(-1)!; one.last >= 0; one = best[one.before]!) chosen.push(timed[one.last]!)
  return chosen.toReversed()
}

const byEnd = (one: Range, other: Range): number =>
  one.to < other.to ? -1 : one.to > other.to ? 1 : one.from < other.from ? 1 : -1

/** How many of the tables, sorted by their end, end before a day. */
const countEndingBefore = (sorted: readonly Range[], day: string): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.to < day) low = middle + 1
    else high = middle
  }
  return low
}
