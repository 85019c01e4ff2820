import type { Payload } from 'payload'

import { type Attested, ownersWordKey } from '../../../src/check/ownersWord'
import type { SnapshotReader } from '../../../src/cms/snapshotReader'
import { trustKey, type TrustReading } from '../domain/trustReading'

/** The newest words first; older ones of a subject are history. */
export const readWords = async (payload: Payload): Promise<Attested[]> => {
  const { docs } = await payload.find({
    collection: 'attestations',
    sort: '-at',
    limit: 200,
    pagination: false,
    depth: 1,
    populate: { users: { name: true } },
  })
  return docs.map(({ subject, answer, wording, by, at, expires, withdrawn }) => ({
    subject,
    answer,
    wording,
    by: typeof by === 'object' && by !== null ? (by.name ?? '') : '',
    at,
    expires,
    withdrawn: withdrawn ?? null,
  }))
}

const truth = (value: string | null | undefined): boolean | null =>
  value === 'yes' ? true : value === 'no' ? false : null

/** What the owner said, for every plugin that asks, and what is set of readers and comments. */
export const trustReaders: readonly SnapshotReader[] = [
  { key: ownersWordKey, read: ({ payload }) => readWords(payload) },
  {
    key: trustKey,
    read: async ({ payload }): Promise<TrustReading> => {
      const trust = await payload.findGlobal({ slug: 'trust', depth: 0 })
      return {
        comments: trust.comments ?? null,
        contact: { deliveredAt: trust.testDelivered ?? null },
        audience: {
          isEuropean: truth(trust.europeanReaders),
          consent: trust.consent ?? null,
          isLive: trust.adsLive === true,
          isForChildren: truth(trust.forChildren),
          isAgeTagged: trust.ageTag === true,
        },
      }
    },
  },
]
