import type { Payload } from 'payload'

import type { Report } from '../domain/report'
import { reportFields } from './reportFields'
import { tellOfVerdict } from './tellOfVerdict'

/** Keeps a report that was made outside of a job, with the rules of its day. */
export const keepReport = async ({
  payload,
  report,
}: {
  payload: Payload
  report: Report
}): Promise<void> => {
  const { id } = await payload.create({
    collection: 'reports',
    data: reportFields(report),
    depth: 0,
  })
  await tellOfVerdict({ payload, id: String(id), report })
}
