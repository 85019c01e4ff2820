import type { Report, ReportCheck } from './report'
import { todo } from './todo'

/** A report in figures: what its history shows, and what comparing it with another needs. */
export type ReportSummary = Pick<
  Report,
  'verdict' | 'rulesVersion' | 'profile' | 'changedThresholds' | 'coverage' | 'areas'
> & {
  checks: readonly Pick<ReportCheck, 'id' | 'status'>[]
  todo: { count: number; minutes: number }
}

/** The figures of a report, without its findings. */
export function reportSummary(report: Report): ReportSummary {
  const { verdict, rulesVersion, profile, changedThresholds, coverage, areas, checks } = report
  const { count, minutes } = todo(report)
  return {
    verdict,
    rulesVersion,
    ...(profile ? { profile } : {}),
    changedThresholds,
    coverage,
    areas,
    checks: checks.map(({ id, status }) => ({ id, status })),
    todo: { count, minutes },
  }
}
