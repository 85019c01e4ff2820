import type { CollectionConfig } from 'payload'

export const publicLimit = 100
const publicDepth = 2

type Read = { limit?: number; depth?: number; overrideAccess?: boolean; currentDepth?: number }

/**
 * The public reads at most 100 documents a request, two relations deep; Payload alone gives everything for `limit=0`.
 * Reads that a request makes inside (relations it populates, our own endpoints and hooks) ask through the local API,
 * which always says `overrideAccess`; they are left alone, or the eleventh category of a list would be missing.
 */
export const limitPublicReads = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ...(collection.hooks?.beforeOperation ?? []),
      ({ args, operation, req }) => {
        const read = args as Read
        const isInside = read.overrideAccess !== undefined
        if (operation !== 'read' || req.user || req.payloadAPI === 'local' || isInside) return args
        const limit = Number(read.limit ?? 10)
        return {
          ...args,
          limit: limit > 0 && limit <= publicLimit ? limit : publicLimit,
          depth: Math.min(Number(read.depth ?? publicDepth), publicDepth),
          pagination: true,
        } as typeof args
      },
    ],
  },
})
