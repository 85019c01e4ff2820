import type { Payload } from 'payload'

import { openLeaseStore } from '../../../src/work/lease/openLeaseStore'
import { withLease } from '../../../src/work/lease/withLease'
import { profileOf } from '../domain/profile'
import type { Report } from '../domain/report'
import type { ResolvedReadinessOptions } from '../options'
import { makeReport } from './makeReport'
import type { Progress } from './progress'
import { reportFields } from './reportFields'
import { tellOfVerdict } from './tellOfVerdict'

const tellEvery = 500
/** For so long a report waits for another that is being made, such as one of another profile. */
const patience = 15 * 60_000

/**
 * Makes a report into the row that was laid out for it, telling its progress there; a failure is kept with its reason. One at a time in all
 * processes. Where another report of the same profile was finished since this one was asked for, that is the answer, and the row goes.
 */
export const storeReport = async ({
  payload,
  id,
  analysers,
  readers,
  tasks,
  onProgress,
}: { payload: Payload; id: string; onProgress?: Progress } & Pick<
  ResolvedReadinessOptions,
  'analysers' | 'readers' | 'tasks'
>): Promise<Report> => {
  const leases = await openLeaseStore({ payload, name: 'report' })
  const write = (data: Record<string, unknown>) =>
    payload.update({ collection: 'reports', id, data, depth: 0 })
  const make = async (): Promise<Report> => {
    const row = await payload.findByID({ collection: 'reports', id, depth: 0 })
    const profile = profileOf(row.profile) ?? 'official'
    const { docs } = await payload.find({
      collection: 'reports',
      depth: 0,
      limit: 1,
      pagination: false,
      sort: '-updatedAt',
      where: {
        and: [
          { id: { not_equals: id } },
          { state: { equals: 'done' } },
          { profile: { equals: profile } },
          { updatedAt: { greater_than: row.createdAt } },
        ],
      },
    })
    const made = docs[0]?.report
    if (made) {
      await payload.delete({ collection: 'reports', id, depth: 0 })
      return made as unknown as Report // Stored as JSON.
    }
    let told = Date.now()
    const report = await makeReport({
      payload,
      analysers,
      ...(readers ? { readers } : {}),
      tasks,
      profile,
      now: new Date(),
      onProgress: async (progress) => {
        await onProgress?.(progress)
        if (Date.now() - told < tellEvery) return
        told = Date.now()
        await write({ progress })
      },
    })
    await write(reportFields(report))
    await tellOfVerdict({ payload, id, report })
    return report
  }
  try {
    return await withLease({ leases, patience, work: make })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    // A row that is gone has nobody to tell.
    await write({ state: 'failed', error: reason }).catch(() => {})
    throw error
  }
}
