import type { Payload } from 'payload'

import { notify } from '../../../src/cms/notify/notify'
import type { Report } from '../domain/report'

/** Tells editors when a report comes to another verdict than the one before it of the same profile: two profiles may well differ. */
export const tellOfVerdict = async ({
  payload,
  id,
  report: { verdict, profile = 'official' },
}: {
  payload: Payload
  /** Of the report. */
  id: string
  report: Pick<Report, 'verdict' | 'profile'>
}): Promise<void> => {
  const same = { profile: { equals: profile } }
  const { docs } = await payload.find({
    collection: 'reports',
    where: {
      and: [
        { state: { equals: 'done' } },
        { id: { not_equals: id } },
        // Reports of before there were profiles name none.
        profile === 'official' ? { or: [same, { profile: { exists: false } }] } : same,
      ],
    },
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
