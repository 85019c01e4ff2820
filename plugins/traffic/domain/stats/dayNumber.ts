const dayLength = 86_400_000

/** Days since 1970-01-01 of a calendar day, `YYYY-MM-DD`; NaN for what is no day of the calendar. */
export function dayNumber(day: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return Number.NaN
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // Date.parse turns some days that do not exist, such as 30 February, into others.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day)
    return Number.NaN
  return midnight / dayLength
}
