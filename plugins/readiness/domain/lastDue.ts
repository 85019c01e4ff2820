/** When reports are made by themselves, by the clocks of the blog. */
export type Planned = {
  /** 0 is Sunday, 6 is Saturday; null for every day. */
  weekday: number | null
  /** 0 to 23. */
  hour: number
}

/** Clocks of all zones change at, and differ by, quarters of an hour. */
const quarter = 15 * 60_000
/** A zone may skip a whole day, and with it a week's turn. */
const mostSteps = 16 * 24 * 4

/**
 * The last time a report was due up to `now`: the first quarter of an hour of a wanted day on which clocks of the zone show the wanted hour,
 * or a later one where they jumped over it. Throws a RangeError when the zone is no IANA name.
 */
export function lastDue({
  planned: { weekday, hour },
  timeZone,
  now,
}: {
  planned: Planned
  timeZone: string
  now: Date
}): Date {
  const clock = clockOf(timeZone)
  const isWanted = (time: number): string | null => {
    const shown = clock(time)
    const isDay = weekday === null || shown.weekday === weekday
    return isDay && shown.hour >= hour ? shown.day : null
  }
  let time = Math.floor(now.getTime() / quarter) * quarter
  for (let step = 0; step < mostSteps && isWanted(time) === null; step += 1) time -= quarter
  const day = isWanted(time)
  while (day !== null && isWanted(time - quarter) === day) time -= quarter
  return new Date(time)
}

const weekdayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Tells day, day of the week and hour that clocks of a zone show at a time. */
const clockOf = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  return (time: number): { day: string; weekday: number; hour: number } => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]))
    return {
      day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
      weekday: weekdayNames.indexOf(parts.get('weekday') ?? ''),
      hour: Number(parts.get('hour')),
    }
  }
}
