import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { ReadableStream } from 'node:stream/web'

import { importFolder } from '../../../src/cms/importFolder'
import { receiveFile } from '../../../src/cms/receiveFile'
import type { SignedInRequest } from '../../../src/cms/withUser'
import { planImport } from '../domain/plan/planImport'
import { openImportFile } from '../store/openImportFile'
import { planBatch } from '../write/planBatch'
import { presentImport } from '../write/presentImport'
import { answerProblem } from './answerProblem'

const longestName = 200

/** `POST /api/imports/file?from&blogUrl&name`: takes the file as it comes, reads it once and answers the plan (201) or why not (422). */
export const uploadImport = (req: SignedInRequest): Promise<Response> =>
  answerProblem(req, async () => {
    const from = req.searchParams.get('from')
    const blogUrl = req.searchParams.get('blogUrl') || null
    const name = (req.searchParams.get('name') ?? '').slice(0, longestName)
    const file = path.join(await importFolder(req.payload), `${randomUUID()}.xml`)
    await receiveFile({ body: (req.body ?? null) as ReadableStream | null, file })
    let isKept = false
    try {
      const plannedAt = new Date().toISOString()
      const { bytes } = await openImportFile(file)
      const plan = await planImport({
        bytes: bytes(),
        now: plannedAt,
        from: from === 'wordpress' || from === 'blogger' ? from : null,
        blogUrl,
      })
      const batch = await planBatch({
        payload: req.payload,
        plan,
        name,
        plannedAt,
        from,
        blogUrl,
        file,
        requestedBy: req.user.id,
        resume: [],
      })
      isKept = true
      return Response.json({ import: presentImport(batch, req.i18n.language) }, { status: 201 })
    } finally {
      if (!isKept) await rm(file, { force: true })
    }
  })
