import type { PayloadRequest } from 'payload'

import type { Report } from '../domain/report'
import { type ReportSummary, reportSummary } from '../domain/reportSummary'

/** One report of the history. */
export type PastReport = { id: string; createdAt: string; summary: ReportSummary }

/**
 * The newest finished reports in figures, at most `count`, as whoever asks may see them; the oldest first. A report of a large blog is half a
 * megabyte, so it is read itself only where it was kept before there were figures beside it.
 */
export const readHistory = async ({
  req,
  count,
}: {
  req: PayloadRequest
  count: number
}): Promise<PastReport[]> => {
  const of = {
    collection: 'reports',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  } as const
  const { docs } = await req.payload.find({
    ...of,
    where: { state: { equals: 'done' } },
    sort: '-createdAt',
    limit: count,
    select: { createdAt: true, summary: true },
  })
  const old = docs.filter(({ summary }) => !summary).map(({ id }) => id)
  const whole =
    old.length === 0
      ? []
      : (
          await req.payload.find({
            ...of,
            where: { id: { in: old } },
            limit: old.length,
            select: { report: true },
          })
        ).docs
  const reports = new Map(whole.map(({ id, report }) => [id, report]))
  return docs.toReversed().flatMap(({ id, createdAt, summary }): PastReport[] => {
    if (summary) return [{ id, createdAt, summary: summary as unknown as ReportSummary }] // Stored as JSON.
    const report = reports.get(id)
    return report ? [{ id, createdAt, summary: reportSummary(report as unknown as Report) }] : [] // As above.
  })
}
