import { dayNumber } from './stats/dayNumber'
import type { TrafficReading } from './trafficReading'

/** Days without a single hit after which the counter may be off. */
const silence = 7

/**
 * Whole days since the first hit, at most 28, and whether the counter has been silent for the last seven. `days` are those of the
 * reading that lie after the first hit.
 */
export function measuredDays({ today, first, last, days }: TrafficReading): {
  count: number
  isSilent: boolean
  days: TrafficReading['days']
} {
  if (first === null || last === null) return { count: 0, isSilent: false, days: [] }
  const measured = days.filter(({ day }) => day >= first)
  return {
    count: measured.length,
    isSilent: dayNumber(today) - dayNumber(last) > silence,
    days: measured,
  }
}
