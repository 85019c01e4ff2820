import { ruleOf } from '../../../src/check/ruleOf'
import type { ReportCheck } from './report'

/**
 * What to mend, first things first: failing blockers, unknown blockers, failing quality, unknown quality, then warnings,
 * failing advice and unknown advice; within each the heavier rule first, then the order of the catalogue.
 * Rules that this version does not measure come last, since the owner cannot mend them here.
 */
export function firstThingsToMend(report: { checks: readonly ReportCheck[] }): ReportCheck[] {
  return report.checks
    .filter(({ status }) => status === 'fail' || status === 'warn' || status === 'unknown')
    .toSorted(
      (one, other) =>
        urgency(one) - urgency(other) ||
        ruleOf(other.id).weight - ruleOf(one.id).weight ||
        one.number - other.number,
    )
}

const strengths = { always: 0, attested: 0, quality: 1, never: 2 } as const

/** The smaller, the sooner. */
function urgency({ status, blocks, summary }: ReportCheck): number {
  if (summary.key === 'readiness:not-measured') return 100 + strengths[blocks]
  if (status === 'warn') return 10 + strengths[blocks]
  if (blocks === 'never') return status === 'fail' ? 20 : 30
  return strengths[blocks] * 2 + (status === 'fail' ? 0 : 1)
}
