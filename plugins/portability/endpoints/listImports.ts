import type { SignedInRequest } from '../../../src/cms/withUser'
import type { ImportBatch } from '../write/importBatch'
import { presentImport } from '../write/presentImport'

const latest = 20

/** `GET /api/imports`: the latest imports. */
export const listImports = async (req: SignedInRequest): Promise<Response> => {
  const { docs } = await req.payload.db.find<ImportBatch>({
    collection: 'imports',
    sort: '-createdAt',
    limit: latest,
    pagination: false,
  })
  const imports = docs.map((batch) => presentImport(batch, req.i18n.language))
  return Response.json({ imports })
}
