import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { isProhibited } from '../domain/isProhibited'
import { readingIn } from '../domain/readingIn'
import type { TrafficReading } from '../domain/trafficReading'
import { unmeasured } from '../domain/unmeasured'

const rule = ruleOf('traffic-prohibited-sources')
const fewestDays = 7

/**
 * Rule 28: visits of four weeks from places that sell or swap them, by referrer or by the tags of a campaign. Between the bound of
 * the warning and that of blocking it is a quality matter; above, or when the owner declared such a source, it blocks.
 */
export const prohibitedSourcesCheck: Check<TrafficReading | null> = {
  rule,
  gather: async ({ snapshot }) => readingIn(snapshot),
  judge: (reading, { passUpTo = 0, warnUpTo = 0.01, blockAbove = 0.05 }) => {
    const unknown = unmeasured({ rule, reading, days: fewestDays })
    if (unknown || !reading) return unknown as NonNullable<typeof unknown>
    const more = reading.prohibited
    const bySource = reading.sources.filter(({ value }) => isProhibited({ name: value, more }))
    const names = new Set(bySource.map(({ value }) => value))
    // A campaign whose source is found already would count its visits twice.
    const byCampaign = reading.campaigns.filter(
      ({ value }) => isProhibited({ name: value, more }) && !names.has(value.split(' / ')[0] ?? ''),
    )
    const found = [...bySource, ...byCampaign].toSorted((a, b) => b.visits - a.visits)
    const visits = found.reduce((sum, one) => sum + one.visits, 0)
    const all = reading.days.reduce((sum, one) => sum + one.visits, 0)
    const share = all > 0 ? Math.min(1, visits / all) : 0
    const isDeclared = reading.attestation?.answer === 'declared'
    const status = share <= passUpTo ? 'pass' : share <= warnUpTo ? 'warn' : 'fail'
    return makeFinding({
      rule,
      status,
      ...(status === 'fail' && share <= blockAbove && !isDeclared
        ? { blocks: 'quality' as const }
        : {}),
      values: { visits, share, source: found[0]?.value ?? '', sources: found.length },
      figures: {
        visits,
        allVisits: all,
        share,
        sources: found
          .slice(0, 100)
          .map(({ value, visits: some }) => `${value}: ${some}`)
          .join('; '),
        droppedSpamReferrers: reading.droppedSpam,
      },
    })
  },
}
