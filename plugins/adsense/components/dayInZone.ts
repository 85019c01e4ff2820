/** The day of a moment in a time zone as `YYYY-MM-DD`, as a field for dates takes it. */
export const dayInZone = ({ time, timeZone }: { time: number; timeZone: string }): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(time)
