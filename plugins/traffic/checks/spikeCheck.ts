import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { measuredDays } from '../domain/measuredDays'
import { readingIn } from '../domain/readingIn'
import { median } from '../domain/signals/median'
import type { TrafficReading } from '../domain/trafficReading'
import { unmeasured } from '../domain/unmeasured'

const rule = ruleOf('traffic-spike')
/** Two of each weekday. */
const fewestDays = 14

/**
 * Rule 30: a day with more than ten times the visits of the middle day, most of them from one place. Explained once an editor has
 * reviewed its flag and called it legitimate.
 */
export const spikeCheck: Check<TrafficReading | null> = {
  rule,
  gather: async ({ snapshot }) => readingIn(snapshot),
  judge: (reading, { timesMedian = 10, sourceShareAbove = 0.7 }) => {
    const unknown = unmeasured({ rule, reading, days: fewestDays })
    if (unknown || !reading) return unknown as NonNullable<typeof unknown>
    const { days, count } = measuredDays(reading)
    // On a blog that nobody visits yet the tenth visitor is no flood but the eleventh day's news: one visit a day is the least usual.
    const usual = Math.max(1, median(days.map(({ visits }) => visits)) ?? 0)
    const floods = days.flatMap(({ day, visits }) => {
      const top = reading.tops.find((one) => one.day === day)
      if (!top || visits <= timesMedian * usual) return []
      const share = top.visits / visits
      return share > sourceShareAbove ? [{ day, visits, share, ...explained(top) }] : []
    })
    const open = floods.filter(({ isExplained }) => !isExplained)
    const worst = (open.length > 0 ? open : floods).toSorted((a, b) => b.visits - a.visits)[0]
    return makeFinding({
      rule,
      status: floods.length === 0 ? 'pass' : open.length === 0 ? 'warn' : 'fail',
      values: {
        days: count,
        floods: floods.length,
        open: open.length,
        ...(worst
          ? {
              day: Date.parse(`${worst.day}T00:00:00Z`),
              visits: worst.visits,
              share: worst.share,
              source: worst.source,
              isDirect: worst.source === '' ? 'yes' : 'no',
            }
          : {}),
      },
      figures: {
        medianVisits: usual,
        floods: floods.map(({ day, visits }) => `${day}: ${visits}`).join('; '),
        unexplained: open.length,
      },
    })
  },
}

const explained = ({
  source,
  isExplained,
}: TrafficReading['tops'][number]): { source: string; isExplained: boolean } => ({
  source,
  isExplained,
})
