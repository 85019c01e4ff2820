import { dayFromIso } from './dayFromIso'
import { periodRange } from './periodRange'

/**
 * The weeks of a month (`2026-11`) as a calendar shows them: rows of seven days (days since 1970-01-01), from the week of the first to
 * that of the last, the days of the months around it included. Null for a month that is none.
 */
export function monthWeeks({
  month,
  firstDayOfWeek,
}: {
  month: string
  firstDayOfWeek: number
}): number[][] | null {
  const first = dayFromIso(`${month}-01`)
  if (first === null) return null
  const { last } = periodRange({ day: first, per: 'month', firstDayOfWeek })
  const weeks: number[][] = []
  for (
    let { first: start } = periodRange({ day: first, per: 'week', firstDayOfWeek });
    start <= last;
    start += 7
  )
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((place) => start + place))
  return weeks
}
