/**
 * The heaviest of some rows and its share of the whole, 0 to 1. `of` is the whole where the rows are only its head; the share
 * never exceeds 1. Null when nothing weighs anything.
 */
export function topShare<Row extends { value: string }>({
  rows,
  weightOf,
  of,
}: {
  rows: readonly Row[]
  weightOf: (row: Row) => number
  of?: number
}): { value: string; weight: number; share: number } | null {
  const listed = rows.reduce((sum, row) => sum + weightOf(row), 0)
  const whole = Math.max(of ?? 0, listed)
  let top: Row | null = null
  for (const row of rows) if (!top || weightOf(row) > weightOf(top)) top = row
  if (!top || whole <= 0 || weightOf(top) <= 0) return null
  return { value: top.value, weight: weightOf(top), share: weightOf(top) / whole }
}
