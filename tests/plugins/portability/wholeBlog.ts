import type { Payload } from 'payload'

const collections = [
  'posts',
  'pages',
  'authors',
  'categories',
  'tags',
  'media',
  'redirects',
  'import-items',
  'payload-jobs',
] as const

/** Times, ids and hashes over them that are an import's own and differ between two of them. */
const own = new Set(['createdAt', 'updatedAt', 'id', 'batch', 'key', 'revision'])

/**
 * Everything an import can touch, as plain data that is equal for two databases with the same documents: each id is
 * replaced by what it names.
 */
export const wholeBlog = async (payload: Payload): Promise<Record<string, unknown[]>> => {
  const names = new Map<string, string>()
  const read = new Map<string, Record<string, unknown>[]>()
  for (const collection of collections) {
    const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
      collection,
      // What is done behind every import is no part of it.
      ...(collection === 'payload-jobs'
        ? { where: { taskSlug: { not_equals: 'check-all-originality' } } }
        : {}),
      limit: 0,
      pagination: false,
    })
    read.set(collection, docs)
    for (const document of docs) {
      const name = document.slug ?? document.externalUrl ?? document.from ?? document.key
      names.set(String(document.id), `${collection}:${String(name)}`)
    }
  }
  const versions = await Promise.all(
    (['posts', 'pages'] as const).map(async (collection) => {
      const { docs } = await payload.db.findVersions<Record<string, unknown>>({
        collection,
        limit: 0,
        pagination: false,
      })
      return docs.map(({ parent, version, latest }) => ({ collection, parent, version, latest }))
    }),
  )
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value
    if (value instanceof Date) return value.toISOString()
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, inner]) => !own.has(key) && inner !== null && inner !== undefined)
        .map(([key, inner]) => [key, plain(inner)]),
    )
  }
  const sorted = (documents: unknown[]): unknown[] =>
    documents
      .map((document) => plain(document))
      .sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1))
  return {
    ...Object.fromEntries([...read].map(([collection, docs]) => [collection, sorted(docs)])),
    versions: sorted(versions.flat()),
  }
}
