import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { nonhumanVisits } from '../domain/nonhumanVisits'
import { readingIn } from '../domain/readingIn'
import type { TrafficReading } from '../domain/trafficReading'
import { unmeasured } from '../domain/unmeasured'

const rule = ruleOf('traffic-nonhuman-share')
const fewestDays = 7

/** Rule 29: visits of four weeks that passed the filter and still behave like a machine's. */
export const nonhumanShareCheck: Check<TrafficReading | null> = {
  rule,
  gather: async ({ snapshot }) => readingIn(snapshot),
  judge: (reading, { passUpTo = 0.1, warnUpTo = 0.3 }) => {
    const unknown = unmeasured({ rule, reading, days: fewestDays })
    if (unknown || !reading) return unknown as NonNullable<typeof unknown>
    const all = reading.days.reduce((sum, one) => sum + one.visits, 0)
    if (all === 0)
      return makeFinding({
        rule,
        status: 'unknown',
        fix: { key: 'traffic:too-few-fix', values: { wanted: fewestDays } },
        figures: { visits: 0 },
      })
    const visits = Math.min(all, nonhumanVisits(reading.flags))
    const share = visits / all
    return makeFinding({
      rule,
      status: share <= passUpTo ? 'pass' : share <= warnUpTo ? 'warn' : 'fail',
      values: { visits, share },
      figures: {
        visits,
        allVisits: all,
        share,
        viewsExamined: reading.examined.views,
        viewsInAll: reading.examined.all,
        flags: reading.flags.length,
        reviewed: reading.flags.filter(({ isReviewed }) => isReviewed).length,
      },
    })
  },
}
