import type { Payload } from 'payload'

/** A post or page below Payload's types: relations are ids. */
export type CurrentDocument = Record<string, unknown> & {
  title?: string | null
  slug?: string | null
  publishedAt?: string | null
  deletedAt?: string | null
}

/**
 * A post or page as it stands now, the newest draft included, as the database keeps it; null when it was deleted for good.
 */
export const readCurrent = async (input: {
  payload: Payload
  collection: 'posts' | 'pages'
  id: string
}): Promise<CurrentDocument | null> => {
  const { payload, collection, id } = input
  const [document, versions] = await Promise.all([
    payload.db.findOne<CurrentDocument & { id: string }>({
      collection,
      where: { id: { equals: id } },
    }),
    payload.db.findVersions<Record<string, unknown>>({
      collection,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      limit: 1,
      pagination: false,
      sort: '-updatedAt',
    }),
  ])
  if (document === null) return null
  return { ...document, ...versions.docs[0]?.version, deletedAt: document.deletedAt }
}
