import type { Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { Rule } from '../../../src/check/rule'
import { measuredDays } from './measuredDays'
import type { TrafficReading } from './trafficReading'

/**
 * The finding of a rule that cannot be judged yet: nothing was counted, too few days, or the counter has been silent; null where it can.
 * Unknown is never a pass.
 */
export function unmeasured({
  rule,
  reading,
  days,
}: {
  rule: Rule
  reading: TrafficReading | null
  /** Whole days that the rule needs. */
  days: number
}): Finding | null {
  const unknown = (variant: string, values: Record<string, number> = {}): Finding => ({
    ...makeFinding({ rule, status: 'unknown', figures: { days: values.days ?? null } }),
    // All rules of traffic say it in the same words.
    summary: { key: `traffic:${variant}`, values },
    fix: { key: `traffic:${variant}-fix`, values },
  })
  if (!reading) return unknown('unread')
  const measured = measuredDays(reading)
  const values = { days: measured.count, wanted: days }
  if (reading.first === null) return unknown('nothing', values)
  if (measured.isSilent) return unknown('silent', values)
  return measured.count < days ? unknown('too-few', values) : null
}
