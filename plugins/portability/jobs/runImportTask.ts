import { rm } from 'node:fs/promises'

import type { Payload, TaskConfig } from 'payload'

import { planImport } from '../domain/plan/planImport'
import { openImportFile } from '../store/openImportFile'
import { executeBatch, noteFailure } from '../write/executeBatch'
import { executeUndo } from '../write/executeUndo'
import { type ImportBatch, readBatch } from '../write/importBatch'

/** Runs or undoes the import that somebody started; which of the two its state says. One at a time. */
export const runImportTask: TaskConfig<{ input: { batch: string }; output: object }> = {
  slug: 'run-import',
  inputSchema: [{ name: 'batch', type: 'text', required: true }],
  concurrency: { key: () => 'run-import', supersedes: false },
  handler: async ({ input, req }) => {
    const { payload } = req
    const batch = await readBatch(payload, input.batch)
    try {
      if (batch.state === 'running') await run(payload, batch)
      if (batch.state === 'undoing') await executeUndo({ payload, id: batch.id })
      const { state } = await readBatch(payload, batch.id)
      if (batch.file && (state === 'done' || state === 'undone')) {
        await rm(batch.file, { force: true })
      }
    } catch (error) {
      // The batch itself says what went wrong, to whoever looks at it.
      if ((error as { code?: string }).code !== 'import-cancelled') {
        payload.logger.error({ err: error, msg: `The import ${batch.id} failed.` })
      }
    }
    return { output: {} }
  },
}

const run = async (payload: Payload, batch: ImportBatch): Promise<void> => {
  let plan
  let file
  try {
    file = await openImportFile(batch.file ?? '')
    plan = await planImport({
      bytes: file.bytes(),
      now: batch.plannedAt,
      from: batch.from === 'wordpress' || batch.from === 'blogger' ? batch.from : null,
      blogUrl: batch.blogUrl ?? null,
    })
  } catch (error) {
    await noteFailure({ payload, id: batch.id, problem: error })
    throw error
  }
  await executeBatch({ payload, id: batch.id, plan, bytes: file.bytes() })
}
