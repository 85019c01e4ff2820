import type { Payload } from 'payload'

import type { ImportPlan } from '../domain/plan/importPlan'
import { executeBatch } from './executeBatch'
import { refuseSecondRun } from './importBatch'
import type { ImportResult, Progress } from './importResult'
import { planBatch } from './planBatch'
import { runImport } from './runImport'

/**
 * Writes a plan at once, in this process: a new batch, or the unfinished one of the same content. With `dry` only says what
 * would be written; then there is no batch. Throws `import-running`, `disk-full` and whatever reading the file throws.
 */
export const importPlanned = async (input: {
  payload: Payload
  plan: ImportPlan
  bytes: () => AsyncIterable<Uint8Array>
  name: string
  plannedAt: string
  from?: string | null
  blogUrl?: string | null
  dry?: boolean
  onProgress?: (progress: Progress) => void
}): Promise<{ batch: string | null; result: ImportResult }> => {
  const { payload, plan, bytes, plannedAt, dry = false, onProgress } = input
  if (dry) {
    const result = await runImport({
      payload,
      plan,
      bytes: bytes(),
      batch: { id: 'dry-run', plannedAt: Date.parse(plannedAt) },
      dry: true,
      ...(onProgress ? { onProgress } : {}),
    })
    return { batch: null, result }
  }
  await refuseSecondRun(payload, null)
  const batch = await planBatch({ ...input, resume: ['running', 'failed', 'cancelled'] })
  const result = await executeBatch({
    payload,
    id: batch.id,
    plan,
    bytes: bytes(),
    ...(onProgress ? { onProgress } : {}),
  })
  return { batch: batch.id, result }
}
