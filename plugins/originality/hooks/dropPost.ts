import type { CollectionBeforeDeleteHook } from 'payload'

import { forgetPost } from '../gather/forgetPost'

/**
 * A deleted post leaves no matches behind, neither its own nor those of others with it. Before the deletion: SQLite lets go
 * of rows that point to a deleted document, and they could not be found again.
 */
export const dropPost: CollectionBeforeDeleteHook = ({ id, req }) =>
  forgetPost({ payload: req.payload, post: String(id) })
