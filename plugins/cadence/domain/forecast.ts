import { activeWeeks } from './activeWeeks'
import { activeWeeksAhead } from './activeWeeksAhead'
import { paceOf } from './paceOf'
import { periodOf } from './periodOf'
import { periodRange } from './periodRange'

/** What becomes of the active weeks. Days are counted from 1970-01-01, `pace` in days from post to post. */
export type Forecast = { active: number; wanted: number; weeks: number } & (
  | { kind: 'none' | 'one' | 'no-pace'; weekly: number | null }
  | { kind: 'met'; slips: number | null }
  | { kind: 'on-pace'; meets: number; pace: number }
  | { kind: 'resume'; meets: number; pace: number; silence: number }
  | { kind: 'off-pace'; pace: number; weekly: number | null }
)

/**
 * Whether the blog meets its active weeks and when, if it goes on as it does (`meets`, `slips`), takes up its pace again after a
 * silence longer than that (`resume`), or brings a post in every week from this one on (`weekly`). `days` are those of its posts of substance, in any order, several a day allowed.
 */
export function forecast({
  days,
  today,
  firstDayOfWeek,
  weeks,
  wanted,
}: {
  days: readonly number[]
  today: number
  firstDayOfWeek: number
  /** Weeks that are looked at, the running one included. */
  weeks: number
  /** Active weeks that the blog wants. */
  wanted: number
}): Forecast {
  const past = days.filter((day) => day <= today)
  const active = activeWeeks({ days: past, today, firstDayOfWeek, weeks })
  const figures = { active, wanted, weeks }
  const ahead = (planned: (day: number) => boolean) =>
    activeWeeksAhead({ days: past, planned, today, weeks, firstDayOfWeek })
  const dayOf = (place: number) => (place < 0 ? null : today + place)

  const week = (day: number) => periodOf({ day, per: 'week', firstDayOfWeek })
  const isActive = past.some((day) => week(day) === week(today))
  const { last: weekEnd } = periodRange({ day: today, per: 'week', firstDayOfWeek })
  const firstWeekly = isActive ? weekEnd + 7 : weekEnd
  const weekly = () =>
    dayOf(
      ahead((day) => day >= firstWeekly && (day - firstWeekly) % 7 === 0).findIndex(
        (count) => count >= wanted,
      ),
    )

  const from = periodRange({ day: today, per: 'week', firstDayOfWeek }).first - (weeks - 1) * 7
  const pace = paceOf({ days: past, from, today })
  const next = pace === null ? null : Math.max(Math.max(...past) + pace, today)
  const atPace =
    pace === null || next === null ? [] : ahead((day) => day >= next && (day - next) % pace === 0)
  if (active >= wanted)
    return { ...figures, kind: 'met', slips: dayOf(atPace.findIndex((count) => count < wanted)) }
  const events = new Set(past).size
  if (events < 2) return { ...figures, kind: events === 0 ? 'none' : 'one', weekly: weekly() }
  if (pace === null) return { ...figures, kind: 'no-pace', weekly: weekly() }
  const meets = dayOf(atPace.findIndex((count) => count >= wanted))
  if (meets === null) return { ...figures, kind: 'off-pace', pace, weekly: weekly() }
  const silence = today - Math.max(...past)
  return silence > pace
    ? { ...figures, kind: 'resume', meets, pace, silence }
    : { ...figures, kind: 'on-pace', meets, pace }
}
