import type { Payload } from 'payload'

import { readSlices } from '../../../src/cms/readSlices'

const columns = {
  status: { column: '_status', path: '_status' },
  deletedAt: { column: 'deleted_at', path: 'deletedAt' },
}

/** The ids of all published posts. */
export const publishedIds = async (payload: Payload): Promise<string[]> => {
  const ids: string[] = []
  for await (const rows of readSlices({ payload, of: 'posts', columns, isIndexed: true }))
    for (const { id, status, deletedAt } of rows)
      if (status === 'published' && !deletedAt) ids.push(id)
  return ids
}
