import type { PayloadRequest } from 'payload'

import { authorsMayPublish, roleOf } from '../../../collections/access'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { CalendarAnswer, CalendarEntry, CalendarWeek } from '../domain/calendar'
import { instantOn } from '../domain/instantOn'
import { isoDay } from '../domain/isoDay'
import { localDay } from '../domain/localDay'
import { monthWeeks } from '../domain/monthWeeks'
import { silencesIn } from '../domain/silencesIn'
import type { ResolvedCadenceOptions } from '../options'
import { plannedPosts } from './plannedPosts'
import { publishedBetween } from './publishedBetween'
import { readNumbers } from './readNumbers'
import { unplannedDrafts } from './unplannedDrafts'

/** A silence is one of the blog's that is longer than its period. */
const periodDays = { week: 8, month: 32 } as const

/** One month of the editorial calendar as whoever asks may see it; null for a month that is none. */
export const readCalendar = async ({
  req,
  options,
  month: asked,
  now,
}: {
  req: PayloadRequest
  options: ResolvedCadenceOptions
  /** Such as `2026-11`; the running one unless told. */
  month: string | null
  now: Date
}): Promise<CalendarAnswer | null> => {
  const { payload } = req
  const settings = await readBlogSettings({ payload, req })
  const { timeZone, firstDayOfWeek, cadence: target } = settings
  const today = localDay({ instant: now, timeZone })
  const month = asked ?? isoDay(today).slice(0, 7)
  const weeks = monthWeeks({ month, firstDayOfWeek })
  const [first, last] = [weeks?.[0]?.[0], weeks?.at(-1)?.at(-1)]
  if (weeks === null || first === undefined || last === undefined) return null

  const instant = (day: number) => instantOn({ day, minutes: 0, timeZone })
  const [published, planned, numbers] = await Promise.all([
    publishedBetween({ req, from: instant(first), to: instant(last + 1) }),
    plannedPosts({ req, options, now }),
    readNumbers(payload),
  ])
  const words = await options.readWords({ payload, ids: published.posts.map(({ post }) => post) })
  const dayOf = (at: string) => localDay({ instant: new Date(at), timeZone })
  const posts = published.posts.map(({ post, title, at }): CalendarEntry & { number: number } => ({
    post,
    title,
    at,
    number: dayOf(at),
    day: isoDay(dayOf(at)),
    state: 'published',
    reason: null,
    isUpdate: false,
    mayMove: false,
    isShort: (words.get(post) ?? numbers.minimumWords) < numbers.minimumWords,
  }))
  const plans = planned.map((one): CalendarEntry & { number: number } => ({
    ...one,
    number: dayOf(one.at),
    day: isoDay(dayOf(one.at)),
    isShort: false,
  }))
  const isOverdue = ({ state }: CalendarEntry) => state !== 'scheduled' && state !== 'running'
  const coming = plans.filter((one) => !isOverdue(one) && !one.isUpdate)
  const counted = posts.filter(({ isShort }) => !isShort)
  const within = (list: readonly { number: number }[], from: number, to: number) =>
    list.filter(({ number }) => number >= from && number <= to).length
  const ofMonth = (list: readonly CalendarEntry[]) =>
    list.filter(({ day }) => day.startsWith(month)).length

  const before = published.before === null ? [] : [dayOf(published.before)]
  const silences = silencesIn({
    days: [...before, ...posts.map(({ number }) => number)],
    range: { first, last },
    today: Math.min(today, last + 1),
    from: periodDays[target.per],
  })
  const { drafts, more } = await unplannedDrafts({ req, planned: planned.map(({ post }) => post) })
  const bare = ({ number: _number, ...entry }: CalendarEntry & { number: number }): CalendarEntry =>
    entry
  return {
    month,
    today: isoDay(today),
    timeZone,
    target,
    mayPublish: roleOf(req) !== 'author' || (await authorsMayPublish(req)),
    weeks: weeks.map((days): CalendarWeek => {
      const [from, to] = [days[0] ?? first, days.at(-1) ?? last]
      return {
        days: days.map(isoDay),
        posts: within(counted, from, to),
        planned: within(coming, from, to),
        isRunning: from <= today && today <= to,
        isOver: to < today,
      }
    }),
    monthPosts: ofMonth(counted),
    monthPlanned: ofMonth(coming),
    entries: [...posts, ...plans]
      .filter(({ number }) => number >= first && number <= last)
      .map(bare),
    silences: Object.fromEntries([...silences].map(([day, silence]) => [isoDay(day), silence])),
    drafts,
    moreDrafts: more,
    overdue: plans.filter(isOverdue).map(bare),
  }
}
