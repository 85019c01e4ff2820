import type { CadenceTarget } from './cadenceTarget'
import type { ScheduleState } from './scheduleState'

/** A post on a day of the calendar. */
export type CalendarEntry = {
  post: string
  title: string
  /** ISO 8601. */
  at: string
  /** Of the blog's time zone, such as `2026-11-28`. */
  day: string
  state: 'published' | ScheduleState
  reason: string | null
  isUpdate: boolean
  mayMove: boolean
  /** Too short to count for its week. */
  isShort: boolean
}

/** A draft that nobody has planned. */
export type CalendarDraft = { post: string; title: string; mayMove: boolean }

export type CalendarWeek = {
  days: readonly string[]
  /** Posts of substance. */
  posts: number
  planned: number
  isRunning: boolean
  isOver: boolean
}

/** What `GET /api/cadence/calendar` answers. */
export type CalendarAnswer = {
  month: string
  today: string
  timeZone: string
  target: CadenceTarget
  mayPublish: boolean
  weeks: readonly CalendarWeek[]
  /** Posts of substance in the month, and those that are planned. */
  monthPosts: number
  monthPlanned: number
  entries: readonly CalendarEntry[]
  /** Days on which a silence of at least a period of the target ended, with its days; today where one is open. */
  silences: Readonly<Record<string, number>>
  drafts: readonly CalendarDraft[]
  moreDrafts: number
  /** Of whatever month. */
  overdue: readonly CalendarEntry[]
}
