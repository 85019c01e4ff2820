import type { PayloadRequest, Where } from 'payload'

import { populateTwice } from './populateTwice'
import { publishedOnly } from './publishedOnly'
import type { Readable, ReadableCollection } from './readable'

/** One published document with what it leads to, or null. */
export const findPublished = async <Collection extends ReadableCollection>({
  req,
  collection,
  where,
}: {
  req: PayloadRequest
  collection: Collection
  where: Where
}): Promise<Readable[Collection] | null> => {
  const { docs } = await req.payload.find({
    collection: collection as ReadableCollection,
    where: publishedOnly(where),
    limit: 1,
    pagination: false,
    draft: false,
    ...populateTwice,
    overrideAccess: false,
    req,
  })
  return (docs[0] as Readable[Collection] | undefined) ?? null
}
