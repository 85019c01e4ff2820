import type { Payload } from 'payload'

import type { ImportPlan } from '../domain/plan/importPlan'
import { asImportProblem } from './asImportProblem'
import {
  changeBatch,
  holderNow,
  type ImportState,
  readBatch,
  refuseSecondRun,
  whileAtWork,
} from './importBatch'
import type { ImportResult, Progress } from './importResult'
import { runImport } from './runImport'
import { tellImported } from './tellImported'

/** How often a run says that it lives and looks whether it is to stop, in milliseconds. */
const signEvery = 1000

/** Most lines of a kind that are kept with a batch; the command tells all. */
const keptLines = 500

const cancelled = (): Error & { code: string } =>
  Object.assign(new Error('The import was cancelled.'), { code: 'import-cancelled' })

const keptProblem = (error: unknown) =>
  error instanceof Error && 'key' in error && 'values' in error && 'code' in error
    ? {
        code: String(error.code),
        key: String(error.key),
        values: error.values as Record<string, string | number>,
      }
    : {
        code: 'failed',
        key: 'import:failed',
        values: { reason: error instanceof Error ? error.message : String(error) },
      }

/** Keeps a batch marked as alive while it is worked on, and notices when somebody cancels it. */
export const keepAlive = (input: {
  payload: Payload
  id: string
  state: ImportState
  onProgress?: ((progress: Progress) => void) | undefined
}): ((progress: Progress) => Promise<void>) => {
  let signed = 0
  return async (progress) => {
    input.onProgress?.(progress)
    if (Date.now() - signed < signEvery) return
    signed = Date.now()
    const { state } = await readBatch(input.payload, input.id)
    if (state !== input.state) throw cancelled()
    await changeBatch(input.payload, input.id, { progress, holder: holderNow() })
  }
}

/**
 * Runs the second pass of a batch to its end, or on from where an earlier run stopped, and keeps its state. Throws what went
 * wrong after noting it; `import-cancelled` when somebody stopped it.
 */
export const executeBatch = async (input: {
  payload: Payload
  id: string
  plan: ImportPlan
  bytes: AsyncIterable<Uint8Array>
  onProgress?: (progress: Progress) => void
}): Promise<ImportResult> => {
  const { payload, id, plan, bytes, onProgress } = input
  return whileAtWork(id, () => execute({ payload, id, plan, bytes, onProgress }))
}

const execute = async (input: {
  payload: Payload
  id: string
  plan: ImportPlan
  bytes: AsyncIterable<Uint8Array>
  onProgress: ((progress: Progress) => void) | undefined
}): Promise<ImportResult> => {
  const { payload, id, plan, bytes, onProgress } = input
  await refuseSecondRun(payload, id)
  const batch = await readBatch(payload, id)
  const total = plan.entries.length
  const resumed = Boolean(batch.progress)
  await changeBatch(payload, id, {
    state: 'running',
    holder: holderNow(),
    progress: batch.progress ?? { done: 0, total },
    problem: null,
  })
  try {
    const result = await runImport({
      payload,
      plan,
      bytes,
      batch: { id, plannedAt: Date.parse(batch.plannedAt) },
      resumed,
      announce: (pending) => changeBatch(payload, id, { pending }),
      onProgress: keepAlive({ payload, id, state: 'running', onProgress }),
    })
    await changeBatch(payload, id, {
      state: 'done',
      holder: null,
      pending: null,
      progress: { done: total, total },
      result: {
        ...result,
        skipped: result.skipped.slice(0, keptLines),
        warnings: result.warnings.slice(0, keptLines),
      },
    })
    await tellImported(payload)
    return result
  } catch (error) {
    const problem = asImportProblem(error)
    if ((problem as { code?: string }).code !== 'import-cancelled') {
      await noteFailure({ payload, id, problem })
    }
    throw problem
  }
}

/** On a full disk even this cannot be written; the next start of the same file finds the dead run all the same. */
export const noteFailure = async (input: {
  payload: Payload
  id: string
  problem: unknown
}): Promise<void> => {
  const { payload, id, problem } = input
  try {
    await changeBatch(payload, id, {
      state: 'failed',
      holder: null,
      problem: keptProblem(problem),
    })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The failure of an import could not be noted.' })
  }
}
