import type { PayloadRequest } from 'payload'

const collections = ['posts', 'pages', 'categories', 'tags', 'authors', 'media'] as const

/**
 * When anything that the public reads last changed, ISO 8601. What is unpublished or thrown away counts too: its row changes then. Only
 * what is deleted for good without the trash leaves no date behind.
 */
export const contentChangedAt = async (req: PayloadRequest): Promise<string> => {
  const newest = await Promise.all([
    ...collections.map(async (collection) => {
      const { docs } = await req.payload.find({
        collection,
        sort: '-updatedAt',
        limit: 1,
        pagination: false,
        depth: 0,
        select: { updatedAt: true },
        ...(collection === 'posts' || collection === 'pages' ? { trash: true } : {}),
        req,
      })
      return docs[0]?.updatedAt ?? null
    }),
    req.payload
      .findGlobal({ slug: 'blog', depth: 0, select: { updatedAt: true }, req })
      .then(({ updatedAt }) => updatedAt ?? null),
  ])
  const times = newest.map((time) => (time === null ? 0 : Date.parse(time)))
  return new Date(Math.max(0, ...times)).toISOString()
}
