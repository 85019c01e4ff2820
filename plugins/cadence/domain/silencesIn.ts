/**
 * The silences of at least `from` days that ended on a day of a range, by that day; and the one still open, by today, where today is in
 * the range. Days are counted from 1970-01-01. `days` must hold the last one before the range, or the first silence is not seen.
 */
export function silencesIn({
  days,
  range,
  today,
  from,
}: {
  days: readonly number[]
  range: { first: number; last: number }
  today: number
  from: number
}): Map<number, number> {
  const events = [...new Set(days)].filter((day) => day <= today).toSorted((a, b) => a - b)
  const found = new Map<number, number>()
  for (const [place, day] of [...events.slice(1), today].entries()) {
    const silence = day - (events[place] ?? day)
    if (silence >= from && day >= range.first && day <= range.last) found.set(day, silence)
  }
  return found
}
