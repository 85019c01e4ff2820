import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { measuredDays } from '../domain/measuredDays'
import { readingIn } from '../domain/readingIn'
import { median } from '../domain/signals/median'
import type { TrafficReading } from '../domain/trafficReading'
import { unmeasured } from '../domain/unmeasured'

const rule = ruleOf('traffic-audience')
const fewestDays = 7

/** Rule 27: visitors of the middle day of four weeks, days without any among them. Google names no minimum. */
export const audienceCheck: Check<TrafficReading | null> = {
  rule,
  gather: async ({ snapshot }) => readingIn(snapshot),
  judge: (reading, { passFrom = 10, warnFrom = 1 }) => {
    const unknown = unmeasured({ rule, reading, days: fewestDays })
    if (unknown || !reading) return unknown as NonNullable<typeof unknown>
    const { days, count } = measuredDays(reading)
    const visitors = median(days.map((one) => one.visitors)) ?? 0
    return makeFinding({
      rule,
      status: visitors >= passFrom ? 'pass' : visitors >= warnFrom ? 'warn' : 'fail',
      values: { visitors, days: count, wanted: passFrom },
      figures: { medianVisitors: visitors, days: count },
    })
  },
}
