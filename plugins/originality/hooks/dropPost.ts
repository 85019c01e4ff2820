import type { CollectionBeforeDeleteHook } from 'payload'

import { firstTexts } from '../gather/firstTexts'
import { forgetPost } from '../gather/forgetPost'

/**
 * A deleted post leaves no matches behind, neither its own nor those of others with it. Before the deletion: SQLite lets go
 * of rows that point to a deleted document, and they could not be found again.
 */
export const dropPost: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const gone = { payload: req.payload, post: String(id) }
  await forgetPost(gone)
  await firstTexts.forget(gone)
}
