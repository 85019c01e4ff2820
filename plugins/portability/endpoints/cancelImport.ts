import { rm } from 'node:fs/promises'

import type { SignedInRequest } from '../../../src/cms/withUser'
import { ImportProblem } from '../domain/importProblem'
import { changeBatch, readBatch } from '../write/importBatch'
import { presentImport } from '../write/presentImport'
import { answerProblem } from './answerProblem'

/** `POST /api/imports/:id/cancel`: stops a run within about a second; what it wrote stays, to go on with or to undo (202). */
export const cancelImport = (req: SignedInRequest): Promise<Response> =>
  answerProblem(req, async () => {
    const { payload } = req
    const id = String(req.routeParams?.id)
    const batch = await readBatch(payload, id)
    if (batch.state !== 'planned' && batch.state !== 'running') {
      throw new ImportProblem({ code: 'import-not-ready', values: { state: batch.state } })
    }
    // Of what never ran nothing is to go on.
    if (batch.state === 'planned' && batch.file) await rm(batch.file, { force: true })
    await changeBatch(payload, id, { state: 'cancelled', holder: null })
    const stopped = await readBatch(payload, id)
    return Response.json({ import: presentImport(stopped, req.i18n.language) }, { status: 202 })
  })
