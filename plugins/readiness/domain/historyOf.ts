import type { Status } from '../../../src/check/finding'
import { type Changes, changesSince } from './changesSince'
import type { Profile } from './profile'
import type { AreaScore, Report, Verdict } from './report'
import type { ReportSummary } from './reportSummary'

/** One report of the history, as the screen and REST show it. */
export type HistoryEntry = {
  id: string
  /** ISO 8601. */
  createdAt: string
  verdict: Verdict
  rulesVersion: string
  profile: Profile
  coverage: Report['coverage']
  areas: readonly AreaScore[]
  /** Rules by status. */
  counts: Readonly<Record<Status, number>>
  todo: { count: number; minutes: number }
  /** Since the report before; null for the first. */
  changes: Changes | null
}

/** The history of some reports in figures, the oldest first. */
export function historyOf(
  past: readonly { id: string; createdAt: string; summary: ReportSummary }[],
): HistoryEntry[] {
  return past.map(({ id, createdAt, summary }, place) => {
    const before = past[place - 1]?.summary
    const counts: Record<Status, number> = { pass: 0, warn: 0, fail: 0, unknown: 0, 'n/a': 0 }
    for (const { status } of summary.checks) counts[status] += 1
    return {
      id,
      createdAt,
      verdict: summary.verdict,
      rulesVersion: summary.rulesVersion,
      profile: summary.profile ?? 'official',
      coverage: summary.coverage,
      areas: summary.areas,
      counts,
      todo: summary.todo,
      changes: before ? changesSince({ before, after: summary }) : null,
    }
  })
}
