import type { Range } from '../trafficStore'
import { dayNumber } from './dayNumber'
import { lastDays } from './lastDays'

/** Two years and a leap day: one year beside the year before. */
export const mostDays = 731

export type RangeProblem = {
  code: 'wrong-day' | 'wrong-order' | 'too-long' | 'future'
  field: 'from' | 'to'
}

/**
 * The range that somebody asks for; the last 28 days where they name none, `from` 27 days before `to` where only that is given.
 * `today` is the day in the blog's time zone; a range may end today and no later, and has at most 731 days.
 */
export function readRange({
  from,
  to,
  today,
}: {
  from?: string | null
  to?: string | null
  today: string
}): { range: Range; problem: null } | { range: null; problem: RangeProblem } {
  const wrong = (code: RangeProblem['code'], field: RangeProblem['field']) => ({
    range: null,
    problem: { code, field },
  })
  if (to && Number.isNaN(dayNumber(to))) return wrong('wrong-day', 'to')
  if (from && Number.isNaN(dayNumber(from))) return wrong('wrong-day', 'from')
  const last = to || today
  const first = from || lastDays({ to: last, days: 28 }).from
  if (last > today) return wrong('future', 'to')
  if (first > last) return wrong('wrong-order', 'from')
  if (dayNumber(last) - dayNumber(first) + 1 > mostDays) return wrong('too-long', 'from')
  return { range: { from: first, to: last }, problem: null }
}
