import type { CollectionBeforeDeleteHook } from 'payload'

/** A user who is deleted takes their notices along. Before: SQLite lets go of rows that point to them. */
export const dropNotices: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: 'notices', where: { user: { equals: id } }, req })
}
