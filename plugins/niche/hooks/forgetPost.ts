import type { CollectionBeforeDeleteHook } from 'payload'

import { relearn } from '../gather/relearn'

/** A deleted post teaches nothing any more. */
export const forgetPost: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.delete({
    collection: 'niche-confirmations',
    where: { post: { equals: id } },
    depth: 0,
    req,
  })
  if (docs.length > 0) await relearn({ payload: req.payload, req })
}
