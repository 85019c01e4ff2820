import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import type { Profile } from '../domain/profile'
import type { Report } from '../domain/report'
import { isAlive } from './isAlive'
import type { ResolvedReadinessOptions } from '../options'
import type { Progress } from './progress'
import { requestReport } from './requestReport'
import { storeReport } from './storeReport'

const lookEvery = 250

/**
 * A report made here and kept. Where another process is making one of the same profile, it is waited for and is the answer; where that one
 * dies, its report is made here.
 * @param options.profile that of the settings unless given
 */
export const makeReportNow = async ({
  payload,
  profile = null,
  onProgress,
  ...options
}: { payload: Payload; profile?: Profile | null; onProgress?: Progress } & Pick<
  ResolvedReadinessOptions,
  'analysers' | 'readers' | 'tasks'
>): Promise<Report> => {
  const asked = await requestReport({ payload, profile, isQueued: false })
  if (asked === null) throw new Error('The report was not asked for.')
  const { id } = asked
  const make = () => storeReport({ payload, id, ...options, ...(onProgress ? { onProgress } : {}) })
  if (asked.isNew) return make()
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- looks again and again until it is there
    const row = await payload.findByID({ collection: 'reports', id, depth: 0, disableErrors: true })
    // It gave way to yet another one.
    if (!row)
      return makeReportNow({ payload, profile, ...options, ...(onProgress ? { onProgress } : {}) })
    if (row.state === 'done') return row.report as unknown as Report // Stored as JSON.
    if (row.state === 'failed') throw new Error(row.error ?? 'The report could not be made.')
    if (!isAlive(row)) return make()
    const progress = row.progress as Parameters<Progress>[0] | null | undefined
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (progress) await onProgress?.(progress)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await pause(lookEvery)
  }
}
