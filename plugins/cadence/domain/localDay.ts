const formats = new Map<string, Intl.DateTimeFormat>()
const dayLength = 86_400_000

/**
 * The calendar day of an instant in a time zone, as days since 1970-01-01 (which is 0). Days of the calendar, not spans of
 * 24 hours: a day on which the clocks change counts as one. Throws a RangeError when the zone is no IANA name.
 */
export function localDay({ instant, timeZone }: { instant: Date; timeZone: string }): number {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    formats.set(timeZone, format)
  }
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, +value]))
  const midnight = Date.UTC(
    parts.get('year') ?? 0,
    (parts.get('month') ?? 1) - 1,
    parts.get('day') ?? 1,
  )
  return midnight / dayLength
}
