import type { Db } from 'mongodb'

import type { LeaseStore } from './leaseStore'

type LeaseRow = { _id: string; holder: string; until: number }
const duplicateKey = 11000

/** A lease as one document. The unique `_id` makes two takers meet. */
export const mongoLeaseStore = ({
  database,
  name,
}: {
  database: Db
  /** What the lease is for, such as `jobs`. */
  name: string
}): LeaseStore => {
  const leases = database.collection<LeaseRow>('ekagro_leases')
  return {
    take: async ({ holder, now, until }) => {
      try {
        const result = await leases.updateOne(
          { _id: name, $or: [{ holder }, { until: { $lte: now } }] },
          { $set: { holder, until } },
          { upsert: true },
        )
        return result.matchedCount + result.upsertedCount === 1
      } catch (error) {
        if ((error as { code?: number }).code === duplicateKey) return false
        throw error
      }
    },
    isHeld: async (now) =>
      (await leases.countDocuments({ _id: name, until: { $gt: now } }, { limit: 1 })) > 0,
    release: async (holder) => {
      await leases.deleteOne({ _id: name, holder })
    },
    close: () => {},
  }
}
