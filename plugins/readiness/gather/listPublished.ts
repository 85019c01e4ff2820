import type { Payload } from 'payload'

import { readSlices } from '../../../src/cms/readSlices'
import type { Listed } from '../session/reportSession'

const columns = {
  updatedAt: { column: 'updated_at', path: 'updatedAt' },
  status: { column: '_status', path: '_status' },
  deletedAt: { column: 'deleted_at', path: 'deletedAt' },
}

/** Every published document with the time of its last change, in the order of the ids. */
export const listPublished = async ({
  payload,
  collection,
}: {
  payload: Payload
  collection: 'posts' | 'pages'
}): Promise<Listed[]> => {
  const listed: Listed[] = []
  for await (const rows of readSlices({ payload, of: collection, columns, isIndexed: true }))
    for (const { id, updatedAt, status, deletedAt } of rows)
      if (status === 'published' && !deletedAt) listed.push({ id, updatedAt: updatedAt ?? '' })
  return listed.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
