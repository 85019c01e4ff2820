import type { SignedInRequest } from '../../../src/cms/withUser'
import { ImportProblem } from '../domain/importProblem'
import { changeBatch, isHeld, readBatch, refuseSecondRun } from '../write/importBatch'
import { presentImport } from '../write/presentImport'
import { answerProblem } from './answerProblem'

/** `POST /api/imports/:id/undo`: takes an import back, behind the answer (202). */
export const undoImportOf = (req: SignedInRequest): Promise<Response> =>
  answerProblem(req, async () => {
    const { payload } = req
    const id = String(req.routeParams?.id)
    const batch = await readBatch(payload, id)
    const isDead =
      ['running', 'undoing'].includes(batch.state) && Boolean(batch.holder) && !isHeld(batch)
    if (!isDead && !['done', 'failed', 'cancelled'].includes(batch.state)) {
      throw new ImportProblem({ code: 'import-not-ready', values: { state: batch.state } })
    }
    await refuseSecondRun(payload, id)
    await changeBatch(payload, id, { state: 'undoing', holder: null, problem: null })
    await payload.jobs.queue({ task: 'run-import', input: { batch: id } })
    const begun = await readBatch(payload, id)
    return Response.json({ import: presentImport(begun, req.i18n.language) }, { status: 202 })
  })
