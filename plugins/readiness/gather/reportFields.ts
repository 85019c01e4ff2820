import type { Report } from '../domain/report'
import { reportSummary } from '../domain/reportSummary'

/** The fields of a row that has its report. */
export const reportFields = (report: Report) => ({
  state: 'done' as const,
  verdict: report.verdict,
  rulesVersion: report.rulesVersion,
  profile: report.profile ?? 'official',
  // The fields take any JSON; their types ask for an index.
  summary: reportSummary(report) as unknown as Record<string, unknown>,
  report: report as unknown as Record<string, unknown>,
})
