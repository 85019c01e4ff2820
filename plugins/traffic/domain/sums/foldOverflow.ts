import { addSums } from './addSums'
import { noSums } from './noSums'
import { otherValue } from './otherValue'
import type { DayTallies } from './tally'

/**
 * Moves values beyond the most of a day into `(other)`, in place: values that the day has keep being counted, new ones are let in
 * as they come until the day is full.
 * @param options.room how many new values the day still takes
 * @param options.known which of these values the day has
 */
export const foldOverflow = (options: {
  tallies: DayTallies
  room: number
  known: ReadonlySet<string>
}): void => {
  const { values } = options.tallies
  let { room } = options
  const other = values.get(otherValue) ?? { sums: { ...noSums }, visitors: new Set<number>() }
  let isOver = false
  for (const [value, { sums, visitors }] of values) {
    if (value === otherValue || options.known.has(value)) continue
    if (room > 0) {
      room -= 1
      continue
    }
    isOver = true
    addSums(other.sums, sums)
    for (const visitor of visitors) other.visitors.add(visitor)
    values.delete(value)
  }
  if (isOver) values.set(otherValue, other)
}
