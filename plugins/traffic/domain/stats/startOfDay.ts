import { dayInZone } from './dayInZone'
import { dayNumber } from './dayNumber'

const dayLength = 86_400_000
const minute = 60_000

/**
 * The first moment, in milliseconds, of a calendar day in a time zone, to the minute; right too where a day begins at 01:00 because
 * the clocks went forward at midnight.
 */
export function startOfDay({ day, timeZone }: { day: string; timeZone: string }): number {
  const midnight = dayNumber(day) * dayLength
  // No zone is more than 14 hours before or 12 behind UTC, and days come one after the other.
  let before = midnight - 15 * 60 * minute
  let within = midnight + 13 * 60 * minute
  while (within - before > minute) {
    const middle = before + Math.floor((within - before) / 2 / minute) * minute
    if (dayInZone({ at: middle, timeZone }) < day) before = middle
    else within = middle
  }
  return within
}
