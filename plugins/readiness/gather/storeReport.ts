import type { Payload } from 'payload'

import type { Report } from '../domain/report'
import type { ResolvedReadinessOptions } from '../options'
import { makeReport } from './makeReport'
import { tellOfVerdict } from './tellOfVerdict'

const tellEvery = 500

/** Makes a report into the row that was laid out for it, telling its progress there; a failure is kept with its reason. */
export const storeReport = async ({
  payload,
  id,
  analysers,
  readers,
  tasks,
}: { payload: Payload; id: string } & Pick<
  ResolvedReadinessOptions,
  'analysers' | 'readers' | 'tasks'
>): Promise<Report> => {
  const write = (data: Record<string, unknown>) =>
    payload.update({ collection: 'reports', id, data, depth: 0 })
  let told = Date.now()
  try {
    const report = await makeReport({
      payload,
      analysers,
      ...(readers ? { readers } : {}),
      tasks,
      now: new Date(),
      onProgress: async (progress) => {
        if (Date.now() - told < tellEvery) return
        told = Date.now()
        await write({ progress })
      },
    })
    await write({
      state: 'done',
      verdict: report.verdict,
      rulesVersion: report.rulesVersion,
      report,
    })
    await tellOfVerdict({ payload, id, verdict: report.verdict })
    return report
  } catch (error) {
    await write({ state: 'failed', error: error instanceof Error ? error.message : String(error) })
    throw error
  }
}
