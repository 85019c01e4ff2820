import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { measuredDays } from '../domain/measuredDays'
import { readingIn } from '../domain/readingIn'
import type { TrafficReading } from '../domain/trafficReading'
import { unmeasured } from '../domain/unmeasured'

const rule = ruleOf('traffic-measured')

/** Rule 26: whole days that were counted, robots and staff left out. */
export const measuredCheck: Check<TrafficReading | null> = {
  rule,
  gather: async ({ snapshot }) => readingIn(snapshot),
  judge: (reading, { passFrom = 28, warnFrom = 7 }) => {
    const unknown = unmeasured({ rule, reading, days: warnFrom })
    if (unknown || !reading) return unknown as NonNullable<typeof unknown>
    const { count } = measuredDays(reading)
    return makeFinding({
      rule,
      status: count >= passFrom ? 'pass' : 'warn',
      values: { days: count, wanted: passFrom },
      figures: { days: count, first: reading.first },
    })
  },
}
