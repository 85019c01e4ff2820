import type { CollectionAfterDeleteHook } from 'payload'

import { openFactsStore } from '../gather/openFactsStore'

/** A deleted document has no facts. */
export const dropFacts: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  const store = await openFactsStore(req.payload)
  await store.drop({ collection: collection.slug, id: String(id) })
}
