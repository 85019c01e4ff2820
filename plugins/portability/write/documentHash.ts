import { createHash } from 'node:crypto'

const compared = [
  'title',
  'slug',
  'body',
  'excerpt',
  'publishedAt',
  'authors',
  'categories',
  'tags',
  'coverImage',
  'meta',
] as const

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    Object.keys(value).length === 0)

/** The same value whatever the database made of it: keys in order, nothing empty, dates as ISO 8601. */
const plain = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner))
    .sort(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(entries)
}

const field = (name: (typeof compared)[number], value: unknown): unknown => {
  if (name === 'publishedAt' && typeof value === 'string') return new Date(value).toISOString()
  if (name === 'meta' && typeof value === 'object' && value !== null) {
    const { title, description } = value as Record<string, unknown>
    return { title, description }
  }
  return value
}

/**
 * The revision of a document as an import knows it: changes when somebody changes what the import wrote, and not when
 * the document is reviewed, analysed or, where `scheduled`, published at its time. `document` is as the database gives it,
 * relations as ids.
 */
export const documentHash = (input: {
  document: Record<string, unknown>
  scheduled: boolean
}): string => {
  const { document, scheduled } = input
  const parts = Object.fromEntries(compared.map((name) => [name, field(name, document[name])]))
  const status = scheduled ? null : document._status
  return createHash('sha256')
    .update(JSON.stringify(plain({ ...parts, status })))
    .digest('hex')
    .slice(0, 32)
}
