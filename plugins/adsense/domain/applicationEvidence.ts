import type { Area } from '../../../src/check/area'
import type { Status } from '../../../src/check/finding'
import type { Basis, Blocks } from '../../../src/check/rule'

/** What of a readiness report goes with an application. */
export type JudgedReport = {
  verdict: string
  rulesVersion: string
  changedThresholds: readonly { rule: string; key: string; from: number; to: number }[]
  coverage: { known: number; total: number }
  areas: readonly { area: Area; score: number | null }[]
  checks: readonly {
    id: string
    number: number
    area: Area
    status: Status
    blocks: Blocks
    basis: Basis
  }[]
}

/** The report of the day of an application, as a copy of its own: the report may be deleted, and its rules change. */
export type ApplicationEvidence = JudgedReport & {
  reportId: string
  /** When the report was made, ISO 8601. */
  madeAt: string
}

/** Copies what is kept of a report: verdict, version and numbers of the rules, and the state of every rule. Findings and posts stay in the report. */
export const applicationEvidence = ({
  id,
  createdAt,
  report,
}: {
  id: string
  createdAt: string
  report: JudgedReport
}): ApplicationEvidence => ({
  reportId: id,
  madeAt: createdAt,
  verdict: report.verdict,
  rulesVersion: report.rulesVersion,
  changedThresholds: report.changedThresholds.map(({ rule, key, from, to }) => ({
    rule,
    key,
    from,
    to,
  })),
  coverage: { known: report.coverage.known, total: report.coverage.total },
  areas: report.areas.map(({ area, score }) => ({ area, score })),
  checks: report.checks.map((check) => ({
    id: check.id,
    number: check.number,
    area: check.area,
    status: check.status,
    blocks: check.blocks,
    basis: check.basis,
  })),
})
