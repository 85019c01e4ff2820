import type { Report } from '../../plugins/readiness/domain/report'

/** What a report says where there are hand-written cells, in the words of those cells: the status, and the variant where the cell has one. */
export const saidOf = (
  report: Report,
  says: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(says).map(([id, wanted]) => {
      const { status, summary } = report.checks.find((check) => check.id === id)!
      return [id, wanted.includes(' ') ? `${status} ${summary.key.split(':')[1]}` : status]
    }),
  )
