import { isoDay } from './isoDay'
import { periodRange } from './periodRange'

/** The month of a day, and those before and after it, in ISO 8601. */
export function monthsAround(day: number): { month: string; previous: string; next: string } {
  const { first, last } = periodRange({ day, per: 'month', firstDayOfWeek: 0 })
  const monthOf = (one: number) => isoDay(one).slice(0, 7)
  return { month: monthOf(day), previous: monthOf(first - 1), next: monthOf(last + 1) }
}
