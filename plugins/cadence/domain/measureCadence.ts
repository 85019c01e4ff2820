import { bursts } from './bursts'
import { burstiness } from '../../../src/check/burstiness'
import type { CadenceTarget } from './cadenceTarget'
import { forecast, type Forecast } from './forecast'
import { gaps } from './gaps'
import { hitRate } from './hitRate'
import { localDay } from './localDay'
import { longestSilence } from './longestSilence'
import { monthsOf, type MonthCount } from './monthsOf'
import { nextPostDue } from './nextPostDue'
import { periodCounts } from './periodCounts'
import { streakOutlook, type StreakOutlook } from './streakOutlook'
import { trend, type Trend } from './trend'
import { yearOfDays } from './yearOfDays'

/** A published post: when it first appeared, its words (null where nobody has counted yet), and whether a person wrote it. */
export type CountedPost = { id: string; at: Date; words: number | null; byHand: boolean }

export type CadenceNumbers = {
  minimumWords: number
  windowWeeks: number
  wantedWeeks: number
  burstDayUpTo: number
  burstShareUpTo: number
  burstPostsFrom: number
}

/** Everything that is measured of a blog's regularity. Days are counted from 1970-01-01 in the blog's time zone. */
export type CadenceMeasures = {
  today: number
  posts: number
  /** Long enough to count for its week; those that nobody has counted are taken for it. */
  substantive: number
  unmeasured: number
  /** Posts of substance in each week of the window, the running one last. */
  weeks: number[]
  forecast: Forecast
  streak: StreakOutlook
  due: number
  target: CadenceTarget
  /** 0 to 1; null before the first period is over. */
  hitRate: number | null
  silence: { days: number; from: number; isOpen: boolean } | null
  sinceLast: number | null
  gaps: number
  burstiness: number | null
  trend: { slope: number; trend: Trend } | null
  /** Null with too few posts to tell. */
  bursts: number | null
  /** Days since the first post. */
  age: number | null
  /** All posts, the short ones too. */
  year: { first: number; counts: number[]; months: MonthCount[] }
}

/** Measures the regularity of a blog at a moment. The order of the posts does not matter; those after `now` are left out. */
export function measureCadence({
  posts,
  now,
  settings: { timeZone, firstDayOfWeek, cadence: target },
  numbers: { minimumWords, windowWeeks, wantedWeeks, burstDayUpTo, burstShareUpTo, burstPostsFrom },
}: {
  posts: readonly CountedPost[]
  now: Date
  settings: { timeZone: string; firstDayOfWeek: number; cadence: CadenceTarget }
  numbers: CadenceNumbers
}): CadenceMeasures {
  const today = localDay({ instant: now, timeZone })
  const past = posts
    // A date that is none compares as false.
    .filter(({ at }) => at.getTime() <= now.getTime())
    .map((post) => ({ ...post, day: localDay({ instant: post.at, timeZone }) }))
  const allDays = past.map(({ day }) => day)
  const days = past
    .filter(({ words }) => words === null || words >= minimumWords)
    .map(({ day }) => day)
  const week = { days, today, per: 'week', firstDayOfWeek } as const
  const planned = { days, today, target, firstDayOfWeek }
  const year = yearOfDays({ days: allDays, today, firstDayOfWeek })
  return {
    today,
    posts: past.length,
    substantive: days.length,
    unmeasured: past.filter(({ words }) => words === null).length,
    weeks: periodCounts({ ...week, last: windowWeeks }),
    forecast: forecast({ days, today, firstDayOfWeek, weeks: windowWeeks, wanted: wantedWeeks }),
    streak: streakOutlook(planned),
    due: nextPostDue(planned),
    target,
    hitRate: hitRate({
      counts: periodCounts({ ...week, per: target.per }),
      target: target.posts,
    }),
    silence: longestSilence({ days, today }),
    sinceLast: days.length > 0 ? today - Math.max(...days) : null,
    gaps: gaps(days).length,
    burstiness: burstiness(gaps(days)),
    // Weeks before the first post are no weeks of silence.
    trend: trend(periodCounts(week).slice(-windowWeeks)),
    bursts:
      past.length < burstPostsFrom
        ? null
        : bursts({ posts: past, dayUpTo: burstDayUpTo, threeDayShareUpTo: burstShareUpTo }).length,
    age: allDays.length > 0 ? today - Math.min(...allDays) : null,
    year: { ...year, months: monthsOf(year) },
  }
}
