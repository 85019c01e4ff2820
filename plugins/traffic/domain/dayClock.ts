const hour = 3_600_000
/** Zones change their offset at whole quarters of an hour at the finest. */
const quarter = 900_000
const remembered = 64

/**
 * Tells the day of an instant in a time zone, as `YYYY-MM-DD`. The offset of a quarter of an hour is asked of Intl once and
 * remembered: an Intl call costs more than everything else that happens to a hit. Throws a RangeError when the zone is no IANA name.
 */
export const dayClock = (timeZone: string): ((at: number) => string) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const offsets = new Map<number, number>()
  const days = new Map<number, string>()

  const offsetOf = (at: number): number => {
    const slot = Math.floor(at / quarter)
    const known = offsets.get(slot)
    if (known !== undefined) return known
    const start = slot * quarter
    const parts = new Map(
      format.formatToParts(new Date(start)).map(({ type, value }) => [type, Number(value)]),
    )
    const part = (type: string): number => parts.get(type as Intl.DateTimeFormatPartTypes) ?? 0
    const local = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    )
    if (offsets.size >= remembered) offsets.clear()
    offsets.set(slot, local - start)
    return local - start
  }

  return (at) => {
    const day = Math.floor((at + offsetOf(at)) / (24 * hour))
    const known = days.get(day)
    if (known !== undefined) return known
    const text = new Date(day * 24 * hour).toISOString().slice(0, 10)
    if (days.size >= remembered) days.clear()
    days.set(day, text)
    return text
  }
}
