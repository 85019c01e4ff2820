import type { Payload } from 'payload'

import type { Message } from '../../../src/check/message'
import { readAll } from './readAll'

/** Something that an import made along with a post: told by its collection and id. */
export type Made = { collection: 'media' | 'redirects'; id: string }

/** One row of `import-items`. */
export type ItemRow = {
  id: string
  key: string
  scope: string
  batch: string
  action: 'created' | 'updated'
  documentCollection: string
  document: string
  contentHash?: string | null
  revision?: string | null
  sourceSlug?: string | null
  sourceStatus?: string | null
  made?: Made[] | null
  warnings?: Message[] | null
  previous?: {
    data: Record<string, unknown>
    contentHash: string | null
    revision: string | null
    sourceSlug: string | null
    sourceStatus: string | null
  } | null
}

export type KnownItem = Pick<
  ItemRow,
  'id' | 'key' | 'batch' | 'document' | 'contentHash' | 'revision' | 'sourceSlug' | 'sourceStatus'
>

/** The rows by which earlier imports of the same blog are known, by key. */
export const knownItems = async (input: {
  payload: Payload
  scope: string
}): Promise<Map<string, KnownItem>> => {
  const known = new Map<string, KnownItem>()
  const rows = readAll<KnownItem>({
    payload: input.payload,
    collection: 'import-items',
    where: { and: [{ scope: { equals: input.scope } }, { action: { equals: 'created' } }] },
    fields: ['key', 'batch', 'document', 'contentHash', 'revision', 'sourceSlug', 'sourceStatus'],
  })
  for await (const row of rows) known.set(row.key, row)
  return known
}
