import type { CollectionBeforeDeleteHook } from 'payload'

/** A webhook that is deleted takes its log and what waits for it along. Before: SQLite lets go of rows that point to it. */
export const dropDeliveries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'webhook-deliveries',
    where: { webhook: { equals: id } },
    req,
  })
}
