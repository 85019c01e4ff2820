import type { CollectionSlug, Payload } from 'payload'

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|\b[0-9a-f]{24}\b/g

const pageSize = 100

/**
 * Which of the given ids any document of the blog still refers to: as a relation, in a body, in a draft, in a global. Goes by
 * the ids' letters, wherever they stand, since bodies refer from inside their JSON.
 */
export const referencedIds = async (input: {
  payload: Payload
  candidates: ReadonlySet<string>
}): Promise<Set<string>> => {
  const { payload, candidates } = input
  const found = new Set<string>()
  const scan = (document: Record<string, unknown>): void => {
    const { id, ...rest } = document
    for (const [match] of JSON.stringify(rest).matchAll(ids)) {
      if (match !== id && candidates.has(match)) found.add(match)
    }
  }
  const scanAll = async (
    read: (page: number) => Promise<{ docs: unknown[]; hasNextPage: boolean }>,
  ): Promise<void> => {
    for (let page = 1; ; page += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time is held
      const { docs, hasNextPage } = await read(page)
      for (const document of docs) scan(document as Record<string, unknown>)
      if (!hasNextPage) return
    }
  }

  const collections: CollectionSlug[] = ['posts', 'pages', 'authors', 'redirects', 'users']
  for (const collection of collections) {
    // oxlint-disable-next-line no-await-in-loop -- one page at a time is held
    await scanAll((page) => payload.db.find({ collection, limit: pageSize, page, sort: 'id' }))
  }
  for (const collection of ['posts', 'pages'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one page at a time is held
    await scanAll((page) =>
      payload.db.findVersions({
        collection,
        where: { latest: { equals: true } },
        limit: pageSize,
        page,
        sort: 'id',
      }),
    )
  }
  for (const { slug } of payload.config.globals) {
    // oxlint-disable-next-line no-await-in-loop -- a handful
    const global = await payload.db.findGlobal({ slug: slug as 'blog' })
    scan({ ...(global as Record<string, unknown>), id: null })
  }
  return found
}
