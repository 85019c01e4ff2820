import type { Payload } from 'payload'

import { notify } from '../../../src/cms/notify/notify'
import type { Verdict } from '../domain/report'

/** Tells editors when a report comes to another verdict than the one before it. */
export const tellOfVerdict = async ({
  payload,
  id,
  verdict,
}: {
  payload: Payload
  /** Of the report. */
  id: string
  verdict: Verdict
}): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'reports',
    where: { and: [{ state: { equals: 'done' } }, { id: { not_equals: id } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { verdict: true },
  })
  const before = docs[0]?.verdict
  if (!before || before === verdict) return
  await notify({
    payload,
    notice: {
      kind: 'verdict-changed',
      key: id,
      document: { collection: 'reports', id },
      values: { from: before, to: verdict },
    },
  })
}
