import type { Range } from '../trafficStore'
import { dayNumber } from './dayNumber'
import { dayOfNumber } from './dayOfNumber'

/** So many days up to a day, which is the last of them. */
export const lastDays = ({ to, days }: { to: string; days: number }): Range => ({
  from: dayOfNumber(dayNumber(to) - days + 1),
  to,
})
