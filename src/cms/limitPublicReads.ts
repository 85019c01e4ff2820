import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

import { queryFault } from './queryFault'
import { refuseQuery } from './refuseQuery'

type Read = { limit?: number; depth?: number; overrideAccess?: boolean }

/** What the public gets where a query says nothing: Payload alone fills in two levels and gives ten documents. */
const usualLimit = 10
const usualDepth = 2

/**
 * The public reads at most 100 documents a request, two relations deep, filtered and sorted by the fields of `publicQueries` alone; what
 * asks for more is refused by name. Reads that a request makes inside (relations it populates, our own endpoints and hooks) ask
 * through the local API, which always says `overrideAccess`; they are left alone, or the eleventh category of a list would be
 * missing. So is whoever is signed in.
 */
export const limitPublicRead: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const read = args as Read
  const isInside = read.overrideAccess !== undefined
  const isRead = operation === 'read' || (operation as string) === 'count'
  if (!isRead || req.user || req.payloadAPI === 'local' || isInside) return args
  // Payload calls that a read too. Nobody of the public may, which their rule says better than advice about filters.
  const isOfVersions = req.pathname?.split('/')[3] === 'versions'
  const fault = isOfVersions
    ? null
    : queryFault({ collection: collection.slug, query: req.query ?? {} })
  if (fault) throw refuseQuery({ req, fault })
  return {
    ...args,
    limit: read.limit ?? usualLimit,
    depth: read.depth ?? usualDepth,
    draft: false,
    pagination: true,
    trash: false,
  } as typeof args
}

/** A collection that the public reads no more of than `limitPublicRead` allows. */
export const limitPublicReads = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), limitPublicRead],
  },
})
