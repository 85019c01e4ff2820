import type { PayloadRequest } from 'payload'

import type { Report } from '../domain/report'

/** The newest finished reports, at most `count`, as whoever asks may see them; the latest first. */
export const readLastReports = async ({
  req,
  count,
}: {
  req: PayloadRequest
  count: number
}): Promise<{ id: string; createdAt: string; report: Report }[]> => {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { state: { equals: 'done' } },
    sort: '-createdAt',
    limit: count,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.flatMap(
    ({ id, createdAt, report }) =>
      report ? [{ id, createdAt, report: report as unknown as Report }] : [], // Stored as JSON.
  )
}
