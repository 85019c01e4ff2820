import type { Payload } from 'payload'

import { ImportProblem } from '../domain/importProblem'
import { keepAlive, noteFailure, problemOf } from './executeBatch'
import { changeBatch, holderNow, isHeld, readBatch, refuseSecondRun } from './importBatch'
import type { Progress } from './importResult'
import { undoImport } from './undoImport'

/** Undoes a batch and keeps its state. Throws `import-not-ready` for one that is being worked on or has been undone. */
export const executeUndo = async (input: {
  payload: Payload
  id: string
  onProgress?: (progress: Progress) => void
}): Promise<Awaited<ReturnType<typeof undoImport>>> => {
  const { payload, id, onProgress } = input
  const batch = await readBatch(payload, id)
  const isRunning = batch.state === 'running' && isHeld(batch.holder)
  if (batch.state === 'undone' || batch.state === 'planned' || isRunning) {
    throw new ImportProblem({ code: 'import-not-ready', values: { state: batch.state } })
  }
  await refuseSecondRun(payload, id)
  await changeBatch(payload, id, { state: 'undoing', holder: holderNow(), problem: null })
  try {
    const undone = await undoImport({
      payload,
      batch: id,
      onProgress: keepAlive({ payload, id, state: 'undoing', onProgress }),
    })
    await changeBatch(payload, id, {
      state: 'undone',
      holder: null,
      progress: null,
      ...(batch.result ? { result: { ...batch.result, skipped: undone.kept } } : {}),
    })
    return undone
  } catch (error) {
    const problem = problemOf(error)
    await noteFailure({ payload, id, problem })
    throw problem
  }
}
