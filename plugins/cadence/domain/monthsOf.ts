const dayLength = 86_400_000

/** A month with its posts and the days that brought any. `month` is ISO 8601, such as `2026-11`. */
export type MonthCount = { month: string; posts: number; days: number }

/** The months of a run of days that begins on `first` (days since 1970-01-01), in order, the empty ones too. */
export function monthsOf({
  first,
  counts,
}: {
  first: number
  counts: readonly number[]
}): MonthCount[] {
  const months: MonthCount[] = []
  for (const [place, count] of counts.entries()) {
    const month = new Date((first + place) * dayLength).toISOString().slice(0, 7)
    let last = months.at(-1)
    if (last?.month !== month) {
      last = { month, posts: 0, days: 0 }
      months.push(last)
    }
    last.posts += count
    if (count > 0) last.days += 1
  }
  return months
}
