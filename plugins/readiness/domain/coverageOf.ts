import type { Report, ReportCheck } from './report'

/** How many rules had evidence. A rule that does not apply is known, an unknown one never is. */
export function coverageOf(checks: readonly Pick<ReportCheck, 'status'>[]): Report['coverage'] {
  return {
    known: checks.filter(({ status }) => status !== 'unknown').length,
    total: checks.length,
  }
}
