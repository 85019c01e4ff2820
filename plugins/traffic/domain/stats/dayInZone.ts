const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day, `YYYY-MM-DD`, of a moment in milliseconds in a time zone. Throws a RangeError when the zone is no IANA name. */
export function dayInZone({ at, timeZone }: { at: number; timeZone: string }): string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    formats.set(timeZone, format)
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
}
