import type { DaySums } from '../signals/daySums'
import type { Range } from '../trafficStore'
import { daysIn } from './daysIn'
import { noSums } from './noSums'

/** The sums of every day of a range, zeros where a store has none. */
export function everyDay({ range, days }: { range: Range; days: readonly DaySums[] }): DaySums[] {
  const known = new Map(days.map((one) => [one.day, one]))
  return daysIn(range).map((day) => known.get(day) ?? { day, ...noSums })
}
