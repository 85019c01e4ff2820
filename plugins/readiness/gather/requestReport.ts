import type { Payload } from 'payload'

import { openLeaseStore } from '../../../src/work/lease/openLeaseStore'
import { withLease } from '../../../src/work/lease/withLease'
import type { Profile } from '../domain/profile'
import { isAlive } from './isAlive'
import { readReadinessSettings } from './readReadinessSettings'

/** Asking takes some milliseconds; whoever dies in the middle of it holds the lease for half a minute. */
const patience = 40_000

/**
 * Lays out the row of a new report and queues the job that makes it; while one of the same profile is being made, it is that one. Whoever
 * asks at the same moment, in whatever process, gets the same row. Null when there is a report since `unlessSince` already.
 * @param options.profile that of the settings unless given
 * @param options.isQueued false for whoever makes the report themselves
 */
export const requestReport = async ({
  payload,
  requestedBy = null,
  profile: asked = null,
  unlessSince = null,
  isQueued = true,
}: {
  payload: Payload
  requestedBy?: string | null
  profile?: Profile | null
  unlessSince?: Date | null
  isQueued?: boolean
}): Promise<{ id: string; isNew: boolean; profile: Profile } | null> => {
  const profile = asked ?? (await readReadinessSettings(payload)).profile
  const leases = await openLeaseStore({ payload, name: 'report-request' })
  return withLease({
    leases,
    patience,
    work: async () => {
      const of = { collection: 'reports', depth: 0, limit: 1, pagination: false } as const
      if (unlessSince !== null) {
        const since = await payload.find({
          ...of,
          select: {},
          where: { createdAt: { greater_than_equal: unlessSince.toISOString() } },
        })
        if (since.docs.length > 0) return null
      }
      const running = await payload.find({
        ...of,
        where: { and: [{ state: { equals: 'running' } }, { profile: { equals: profile } }] },
        sort: '-createdAt',
      })
      const [current] = running.docs
      if (current && isAlive(current)) return { id: current.id, isNew: false, profile }
      const { id } = await payload.create({
        collection: 'reports',
        data: { state: 'running', profile, ...(requestedBy === null ? {} : { requestedBy }) },
        depth: 0,
      })
      if (isQueued) await payload.jobs.queue({ task: 'make-report', input: { report: id } })
      return { id, isNew: true, profile }
    },
  })
}
