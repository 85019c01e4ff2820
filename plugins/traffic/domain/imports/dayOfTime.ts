const slot = 15 * 60_000

/**
 * The day in a time zone of a time in milliseconds, `YYYY-MM-DD`. Every zone's offset is a multiple of a quarter of an hour, so a day is asked
 * for once for each quarter.
 */
export const dayOfTime = (timeZone: string): ((time: number) => string) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const known = new Map<number, string>()
  return (time) => {
    const at = Math.floor(time / slot)
    let day = known.get(at)
    if (day === undefined) {
      const parts = Object.fromEntries(
        format.formatToParts(at * slot).map(({ type, value }) => [type, value]),
      )
      day = `${parts['year']}-${parts['month']}-${parts['day']}`
      known.set(at, day)
    }
    return day
  }
}
