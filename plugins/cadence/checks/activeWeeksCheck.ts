import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import type { BlogSettings } from '../../../src/check/snapshot'
import { activeWeeks } from '../domain/activeWeeks'
import { burstiness } from '../../../src/check/burstiness'
import { gaps } from '../domain/gaps'
import { hitRate } from '../domain/hitRate'
import { localDay } from '../domain/localDay'
import { longestGap } from '../domain/longestGap'
import { periodCounts } from '../domain/periodCounts'
import { publishedPosts } from '../domain/publishedPosts'
import { streaks } from '../domain/streaks'

type Evidence = {
  settings: Pick<BlogSettings, 'firstDayOfWeek' | 'cadence'>
  today: number
  posts: readonly { id: string; title: string; day: number; words: number }[]
}

const rule = ruleOf('cadence-active-weeks')

/** Rule 21: weeks with at least one substantive post. The other measures of regularity go into the figures. */
export const activeWeeksCheck: Check<Evidence> = {
  rule,
  gather: async (context) => {
    const { timeZone, firstDayOfWeek, cadence } = context.snapshot.settings
    return {
      settings: { firstDayOfWeek, cadence },
      today: localDay({ instant: context.now, timeZone }),
      posts: publishedPosts(context).map(({ post, at, words }) => ({
        id: post.id,
        title: post.title,
        day: localDay({ instant: at, timeZone }),
        words,
      })),
    }
  },
  judge: ({ settings, today, posts }, thresholds) => {
    const { windowWeeks = 12, minimumWords = 300, passFrom = 9, warnFrom = 6 } = thresholds
    const { firstDayOfWeek, cadence } = settings
    const days = posts.filter(({ words }) => words >= minimumWords).map(({ day }) => day)
    const week = { days, today, per: 'week', firstDayOfWeek } as const
    const weeks = periodCounts({ ...week, last: windowWeeks })
    const active = activeWeeks({ days, today, firstDayOfWeek, weeks: windowWeeks })
    const start = today - windowWeeks * 7
    const thin = posts.filter(({ words, day }) => words < minimumWords && day > start)
    const counts = periodCounts({ ...week, per: cadence.per })
    const streak = streaks({ counts, target: cadence.posts })

    const status = active >= passFrom ? 'pass' : active >= warnFrom ? 'warn' : 'fail'
    return makeFinding({
      rule,
      status,
      values: { active, weeks: windowWeeks, wanted: passFrom, thin: thin.length },
      items: thin.map(({ id, title, words }) => ({
        kind: 'posts',
        id,
        title,
        field: 'body',
        detail: { key: `${rule.id}:thin`, values: { words } },
      })),
      figures: {
        active,
        weeks: windowWeeks,
        postsPerWeek: weeks.join(' '),
        gaps: gaps(days).length,
        burstiness: burstiness(gaps(days)),
        longestGapDays: longestGap({ days, today }),
        hitRate: hitRate({ counts, target: cadence.posts }),
        currentStreak: streak.current,
        longestStreak: streak.longest,
      },
    })
  },
}
