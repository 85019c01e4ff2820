import { catalogue } from '../../../src/check/catalogue'
import type { Finding } from '../../../src/check/finding'
import type { Rule } from '../../../src/check/rule'
import { rulesVersion } from '../../../src/check/rulesVersion'
import type { ThresholdOverrides } from '../../../src/check/thresholdsFor'
import { areaScores } from './areaScores'
import { changedThresholds } from './changedThresholds'
import { coverageOf } from './coverageOf'
import { effectiveBlocks } from './effectiveBlocks'
import type { Profile } from './profile'
import type { Report, ReportCheck } from './report'
import { verdictOf } from './verdictOf'

/**
 * The report that follows from the findings by rule. A rule without a finding is unknown (`readiness:not-measured`).
 * What `promoted` and `profile` change about what a finding stops stands in `effectiveBlocks`.
 */
export function reportOf({
  findings,
  overrides = {},
  promoted = [],
  profile = 'official',
}: {
  findings: ReadonlyMap<string, Finding>
  overrides?: ThresholdOverrides
  promoted?: readonly string[]
  profile?: Profile
}): Report {
  const checks = catalogue.map((rule): ReportCheck => {
    const finding = findings.get(rule.id) ?? notMeasured(rule)
    const { status, summary, evidence, fix } = finding
    const { id, number, area, basis, sources } = rule
    const of = (asked: Profile) =>
      effectiveBlocks({ rule, found: finding.blocks, promoted, profile: asked })
    const blocks = of(profile)
    const raised = blocks === of('official') ? {} : { raised: true as const }
    return { id, number, area, status, basis, blocks, ...raised, summary, evidence, fix, sources }
  })
  const areas = areaScores(checks)
  return {
    verdict: verdictOf({ checks, areas }),
    rulesVersion,
    profile,
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
