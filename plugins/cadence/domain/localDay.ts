import { zoneOffset } from './zoneOffset'

const dayLength = 86_400_000
const boundaries = new Map<string, Map<number, number>>()

/**
 * The calendar day of an instant in a time zone, as days since 1970-01-01 (which is 0). Days of the calendar, not spans of
 * 24 hours: a day on which the clocks change counts as one. Throws a RangeError when the zone is no IANA name or the instant none.
 */
export function localDay({ instant, timeZone }: { instant: Date; timeZone: string }): number {
  const time = instant.getTime()
  const start = Math.floor(time / dayLength)
  // Asking Intl costs as much as all the rest of measuring a large blog; on most days of UTC no clock changes.
  const before = offsetAtStart({ day: start, timeZone })
  const isSteady = before === offsetAtStart({ day: start + 1, timeZone })
  const offset = isSteady ? before : zoneOffset({ time, timeZone })
  return Math.floor((time + offset) / dayLength)
}

/** The offset of a zone at the first moment of a day of UTC, remembered: posts of one day share it, and a blog has few days. */
function offsetAtStart({ day, timeZone }: { day: number; timeZone: string }): number {
  const known = boundaries.get(timeZone) ?? new Map<number, number>()
  boundaries.set(timeZone, known)
  const offset = known.get(day) ?? zoneOffset({ time: day * dayLength, timeZone })
  known.set(day, offset)
  return offset
}
