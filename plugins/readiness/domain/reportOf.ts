import { catalogue } from '../../../src/check/catalogue'
import type { Finding } from '../../../src/check/finding'
import type { Rule } from '../../../src/check/rule'
import { rulesVersion } from '../../../src/check/rulesVersion'
import type { ThresholdOverrides } from '../../../src/check/thresholdsFor'
import { areaScores } from './areaScores'
import { changedThresholds } from './changedThresholds'
import { coverageOf } from './coverageOf'
import type { Report, ReportCheck } from './report'
import { verdictOf } from './verdictOf'

/**
 * The report that follows from the findings by rule. A rule without a finding is unknown (`readiness:not-measured`).
 * `promoted` rules that the catalogue lets be promoted count as quality where they would block nothing.
 */
export function reportOf({
  findings,
  overrides = {},
  promoted = [],
}: {
  findings: ReadonlyMap<string, Finding>
  overrides?: ThresholdOverrides
  promoted?: readonly string[]
}): Report {
  const checks = catalogue.map((rule): ReportCheck => {
    const finding = findings.get(rule.id) ?? notMeasured(rule)
    const { status, summary, evidence, fix } = finding
    const isPromoted = finding.blocks === 'never' && rule.promotable && promoted.includes(rule.id)
    const { id, number, area, basis, sources } = rule
    const blocks = isPromoted ? 'quality' : finding.blocks
    return { id, number, area, status, basis, blocks, summary, evidence, fix, sources }
  })
  const areas = areaScores(checks)
  return {
    verdict: verdictOf({ checks, areas }),
    rulesVersion,
    changedThresholds: changedThresholds(overrides),
    coverage: coverageOf(checks),
    areas,
    checks,
  }
}

function notMeasured(rule: Rule): Finding {
  return {
    status: 'unknown',
    blocks: rule.blocks,
    summary: { key: 'readiness:not-measured' },
    evidence: { items: [], count: 0, figures: {} },
    fix: { key: `${rule.id}:needs` },
  }
}
