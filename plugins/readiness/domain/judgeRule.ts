import type { Check, CheckContext } from '../../../src/check/check'
import type { Finding } from '../../../src/check/finding'
import { thresholdsFor, type ThresholdOverrides } from '../../../src/check/thresholdsFor'

/** What one check finds by the effective numbers. One that throws is unknown (`readiness:check-failed`), with its reason. */
export async function judgeRule({
  check,
  context,
  overrides,
}: {
  check: Check
  context: CheckContext
  overrides: ThresholdOverrides
}): Promise<Finding> {
  try {
    const evidence = await check.gather(context)
    return check.judge(evidence, thresholdsFor({ rule: check.rule, overrides }))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      status: 'unknown',
      blocks: check.rule.blocks,
      summary: { key: 'readiness:check-failed', values: { reason } },
      evidence: { items: [], count: 0, figures: {} },
      fix: { key: 'readiness:check-failed-fix' },
    }
  }
}
