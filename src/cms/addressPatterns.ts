/** The parts that a pattern of addresses may name. */
export const addressParts = ['slug', 'year', 'month', 'day', 'category', 'id'] as const
export type AddressPart = (typeof addressParts)[number]

const collectionPatterns = {
  posts: 'postPath',
  pages: 'pagePath',
  categories: 'categoryPath',
  tags: 'tagPath',
} as const

export type AddressedCollection = keyof typeof collectionPatterns
export type AddressPatterns = Record<(typeof collectionPatterns)[AddressedCollection], string>

/** The pattern by which the settings give documents of a collection their address. */
export const patternOf = ({
  collection,
  settings,
}: {
  collection: AddressedCollection
  settings: AddressPatterns
}): string => settings[collectionPatterns[collection]]

export const addressedCollections = Object.keys(collectionPatterns) as AddressedCollection[]

/**
 * What is wrong with a pattern of addresses, or null. It starts with `/`, names `:slug` or `:id`, and knows its parts.
 * A slug and a category in one segment would run together: nobody could tell where one ends.
 */
export const problemOfPattern = (pattern: string): string | null => {
  if (!pattern.startsWith('/')) return 'starts-with-slash'
  if (/[\s?#\\%]/.test(pattern) || pattern.includes('//')) return 'no-query-or-space'
  const segments = pattern.split('/')
  if (segments.some((segment) => segment === '.' || segment === '..')) return 'no-dots'
  if (segments.some((segment) => segment.includes(':slug') && segment.includes(':category')))
    return 'run-together'
  const parts = [...pattern.matchAll(/:([a-z]+)/g)].map((match) => match[1] ?? '')
  if (parts.some((part) => !(addressParts as readonly string[]).includes(part)))
    return 'unknown-part'
  if (new Set(parts).size !== parts.length) return 'part-twice'
  return parts.includes('slug') || parts.includes('id') ? null : 'names-no-document'
}
