import { existsSync } from 'node:fs'

import type { SignedInRequest } from '../../../src/cms/withUser'
import { ImportProblem } from '../domain/importProblem'
import { changeBatch, isHeld, readBatch, refuseSecondRun } from '../write/importBatch'
import { presentImport } from '../write/presentImport'
import { answerProblem } from './answerProblem'

/** `POST /api/imports/:id/start`: writes what was planned, or goes on where a run stopped; behind the answer (202). */
export const startImport = (req: SignedInRequest): Promise<Response> =>
  answerProblem(req, async () => {
    const { payload } = req
    const id = String(req.routeParams?.id)
    const batch = await readBatch(payload, id)
    const isDead = batch.state === 'running' && Boolean(batch.holder) && !isHeld(batch)
    if (!isDead && !['planned', 'failed', 'cancelled'].includes(batch.state)) {
      throw new ImportProblem({ code: 'import-not-ready', values: { state: batch.state } })
    }
    if (!batch.file || !existsSync(batch.file)) throw new ImportProblem({ code: 'file-gone' })
    await refuseSecondRun(payload, id)
    await changeBatch(payload, id, { state: 'running', holder: null, problem: null })
    await payload.jobs.queue({ task: 'run-import', input: { batch: id } })
    const started = await readBatch(payload, id)
    return Response.json({ import: presentImport(started, req.i18n.language) }, { status: 202 })
  })
