import { periodOf } from './periodOf'

/** Days looked ahead: a plan for more than a year is none. */
const horizon = 371

/**
 * The active weeks of the window on each day from `today` on, for a little over a year, when posts appear on the `planned` days too.
 * Element 0 is today, its planned post included.
 */
export function activeWeeksAhead({
  days,
  planned,
  today,
  weeks,
  firstDayOfWeek,
}: {
  days: readonly number[]
  planned: (day: number) => boolean
  today: number
  weeks: number
  firstDayOfWeek: number
}): number[] {
  const weekOf = (day: number) => periodOf({ day, per: 'week', firstDayOfWeek })
  const active = new Set(days.filter((day) => day <= today).map(weekOf))
  return Array.from({ length: horizon }, (_none, ahead) => {
    const day = today + ahead
    const week = weekOf(day)
    if (planned(day)) active.add(week)
    let count = 0
    for (let one = week - weeks + 1; one <= week; one += 1) if (active.has(one)) count += 1
    return count
  })
}
