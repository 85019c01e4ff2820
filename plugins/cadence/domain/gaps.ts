/** Days between publishing days, in order. Posts of one day are one event: publishing in bulk is not consistency. */
export function gaps(days: readonly number[]): number[] {
  const events = [...new Set(days)].toSorted((a, b) => a - b)
  return events.slice(1).map((day, index) => day - (events[index] ?? day))
}
