import type { CollectionConfig } from 'payload'

export const publicLimit = 100
const publicDepth = 2

/** The public reads at most 100 documents a request, two relations deep; Payload alone gives everything for `limit=0`. */
export const limitPublicReads = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ...(collection.hooks?.beforeOperation ?? []),
      ({ args, operation, req }) => {
        if (operation !== 'read' || req.user || req.payloadAPI === 'local') return args
        const read = args as { limit?: number; depth?: number; pagination?: boolean }
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
