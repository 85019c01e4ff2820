import type { SignedInRequest } from '../../../src/cms/withUser'
import { readBatch } from '../write/importBatch'
import { presentImport } from '../write/presentImport'
import { answerProblem } from './answerProblem'

/** `GET /api/imports/:id`: one import, for its progress and result. */
export const readImport = (req: SignedInRequest): Promise<Response> =>
  answerProblem(req, async () => {
    const batch = await readBatch(req.payload, String(req.routeParams?.id))
    return Response.json({ import: presentImport(batch, req.i18n.language) })
  })
