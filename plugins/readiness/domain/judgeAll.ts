import { catalogue } from '../../../src/check/catalogue'
import type { Check, CheckContext } from '../../../src/check/check'
import type { Finding } from '../../../src/check/finding'
import type { Rule } from '../../../src/check/rule'
import { ruleOf } from '../../../src/check/ruleOf'
import { rulesVersion } from '../../../src/check/rulesVersion'
import { thresholdsFor, type ThresholdOverrides } from '../../../src/check/thresholdsFor'
import { areaScores } from './areaScores'
import { changedThresholds } from './changedThresholds'
import { coverageOf } from './coverageOf'
import type { Report, ReportCheck } from './report'
import { verdictOf } from './verdictOf'

const noEvidence = { items: [], count: 0, figures: {} }

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
}: {
  checks: readonly Check[]
  context: CheckContext
  overrides?: ThresholdOverrides
  promoted?: readonly string[]
}): Promise<Report> {
  const checkOf = new Map<string, Check>()
  for (const check of checks) {
    const { id } = ruleOf(check.rule.id)
    if (checkOf.has(id))
      throw Object.assign(
        new Error(`Two checks judge the rule "${id}". Pass one of them to the readiness plugin.`),
        { code: 'duplicate-check' },
      )
    checkOf.set(id, check)
  }

  const judged = await Promise.all(
    catalogue.map(async (rule): Promise<ReportCheck> => {
      const check = checkOf.get(rule.id)
      const finding = check ? await judge({ check, context, overrides }) : notMeasured(rule)
      const { status, summary, evidence, fix } = finding
      const isPromoted = finding.blocks === 'never' && rule.promotable && promoted.includes(rule.id)
      const { id, number, area, basis, sources } = rule
      const blocks = isPromoted ? 'quality' : finding.blocks
      return { id, number, area, status, basis, blocks, summary, evidence, fix, sources }
    }),
  )
  const areas = areaScores(judged)
  return {
    verdict: verdictOf({ checks: judged, areas }),
    rulesVersion,
    changedThresholds: changedThresholds(overrides),
    coverage: coverageOf(judged),
    areas,
    checks: judged,
  }
}

async function judge({
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
      evidence: noEvidence,
      fix: { key: 'readiness:check-failed-fix' },
    }
  }
}

function notMeasured(rule: Rule): Finding {
  return {
    status: 'unknown',
    blocks: rule.blocks,
    summary: { key: 'readiness:not-measured' },
    evidence: noEvidence,
    fix: { key: `${rule.id}:needs` },
  }
}
