import type { Check, CheckContext } from '../../../src/check/check'
import type { ThresholdOverrides } from '../../../src/check/thresholdsFor'
import { checksById } from './checksById'
import { judgeRule } from './judgeRule'
import type { Profile } from './profile'
import type { Report } from './report'
import { reportOf } from './reportOf'

/**
 * Judges the blog by all 60 rules. A rule without a check is unknown (`readiness:not-measured`), and so is one whose check
 * throws (`readiness:check-failed` with the reason): neither ever counts as a pass.
 * `promoted` rules that the catalogue lets be promoted count as quality where they would block nothing.
 * Throws an error with `code: 'unknown-rule'` or `'duplicate-check'` when the checks do not fit the catalogue.
 */
export async function judgeAll({
  checks,
  context,
  overrides = {},
  promoted = [],
  profile = 'official',
}: {
  checks: readonly Check[]
  context: CheckContext
  overrides?: ThresholdOverrides
  promoted?: readonly string[]
  profile?: Profile
}): Promise<Report> {
  const found = await Promise.all(
    [...checksById(checks)].map(
      async ([id, check]) => [id, await judgeRule({ check, context, overrides })] as const,
    ),
  )
  return reportOf({ findings: new Map(found), overrides, promoted, profile })
}
