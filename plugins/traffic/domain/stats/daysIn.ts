import type { Range } from '../trafficStore'
import { dayNumber } from './dayNumber'
import { dayOfNumber } from './dayOfNumber'

/** Every day of a range, ascending, both ends included. */
export function daysIn({ from, to }: Range): string[] {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_none, index) =>
    dayOfNumber(first + index),
  )
}
