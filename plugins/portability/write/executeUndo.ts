import type { Payload } from 'payload'

import { ImportProblem } from '../domain/importProblem'
import { asImportProblem } from './asImportProblem'
import { keepAlive, noteFailure } from './executeBatch'
import {
  changeBatch,
  holderNow,
  type ImportBatch,
  isHeld,
  readBatch,
  refuseSecondRun,
  whileAtWork,
} from './importBatch'
import type { Progress } from './importResult'
import { tellImported } from './tellImported'
import { undoImport } from './undoImport'

/** Undoes a batch and keeps its state. Throws `import-not-ready` for one that is being worked on or has been undone. */
export const executeUndo = async (input: {
  payload: Payload
  id: string
  onProgress?: (progress: Progress) => void
}): Promise<Awaited<ReturnType<typeof undoImport>>> => {
  const { payload, id } = input
  const batch = await readBatch(payload, id)
  const isRunning = batch.state === 'running' && isHeld(batch)
  if (batch.state === 'undone' || batch.state === 'planned' || isRunning) {
    throw new ImportProblem({ code: 'import-not-ready', values: { state: batch.state } })
  }
  await refuseSecondRun(payload, id)
  return whileAtWork(id, () => undo({ ...input, batch }))
}

const undo = async ({
  payload,
  id,
  batch,
  onProgress,
}: Parameters<typeof executeUndo>[0] & { batch: ImportBatch }): ReturnType<typeof executeUndo> => {
  await changeBatch(payload, id, { state: 'undoing', holder: holderNow(), problem: null })
  try {
    const undone = await undoImport({
      payload,
      batch: id,
      pending: batch.pending ?? [],
      onProgress: keepAlive({ payload, id, state: 'undoing', onProgress }),
    })
    await changeBatch(payload, id, {
      state: 'undone',
      holder: null,
      pending: null,
      progress: null,
      ...(batch.result ? { result: { ...batch.result, skipped: undone.kept } } : {}),
    })
    await tellImported(payload)
    return undone
  } catch (error) {
    const problem = asImportProblem(error)
    await noteFailure({ payload, id, problem })
    throw problem
  }
}
