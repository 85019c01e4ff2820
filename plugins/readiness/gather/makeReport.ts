import type { Payload } from 'payload'

import type { Analyser } from '../../../src/check/analyser'
import { readJudgement } from '../../../src/cms/readJudgement'
import type { SnapshotReader } from '../../../src/cms/snapshotReader'
import { runWork } from '../../../src/work/runWork'
import type { Report } from '../domain/report'
import type { ReadinessTasks } from '../tasks'
import { type Progress, readSnapshot } from './readSnapshot'

/** Brings the facts up to date, reads one snapshot and judges it. Stores nothing but facts. */
export const makeReport = async ({
  payload,
  analysers,
  readers,
  tasks,
  now,
  onProgress,
}: {
  payload: Payload
  analysers: readonly Analyser[]
  readers?: readonly SnapshotReader[]
  tasks: ReadinessTasks
  now: Date
  onProgress?: Progress
}): Promise<Report> => {
  const snapshot = await readSnapshot({
    payload,
    analysers,
    tasks,
    ...(readers ? { readers } : {}),
    ...(onProgress ? { onProgress } : {}),
  })
  const judgement = await readJudgement(payload)
  return runWork({ tasks, name: 'readiness:judge', input: { snapshot, now, ...judgement } })
}
