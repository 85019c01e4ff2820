import type { Range } from '../trafficStore'
import { dayNumber } from './dayNumber'
import { dayOfNumber } from './dayOfNumber'

/** The range of the same length that ends the day before another one begins. */
export function rangeBefore({ from, to }: Range): Range {
  const first = dayNumber(from)
  return {
    from: dayOfNumber(first - (dayNumber(to) - first + 1)),
    to: dayOfNumber(first - 1),
  }
}
