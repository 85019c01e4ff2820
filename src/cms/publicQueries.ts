/** What somebody without a sign-in may filter and sort a collection by. Anything else is refused by name. */
export type PublicQuery = { filters: readonly string[]; sorts: readonly string[] }

const every = ['id', 'slug', 'createdAt', 'updatedAt']
const document = [...every, 'title', 'language', 'noindex', '_status']
const named = ['id', 'slug', 'title', 'name']
const relations = ['authors', 'categories', 'tags'].flatMap((relation) => [
  relation,
  ...named.map((field) => `${relation}.${field}`),
])

/**
 * The allow-list, by collection. Every field in it is one that the public reads anyway, and none is a text of unbounded length: asking for
 * what stands in bodies is what `/api/search` is for.
 */
export const publicQueries: Readonly<Record<string, PublicQuery>> = {
  posts: {
    filters: [...document, 'publishedAt', 'firstPublishedAt', 'coverImage', ...relations],
    sorts: [...every, 'title', 'publishedAt', 'firstPublishedAt'],
  },
  pages: { filters: [...document, 'kind'], sorts: [...every, 'title', 'kind'] },
  categories: { filters: [...every, 'title', 'noindex'], sorts: [...every, 'title'] },
  tags: { filters: [...every, 'title', 'noindex'], sorts: [...every, 'title'] },
  authors: { filters: [...every, 'name', 'noindex'], sorts: [...every, 'name'] },
  media: {
    filters: ['id', 'filename', 'mimeType', 'alt', 'origin', 'createdAt', 'updatedAt'],
    sorts: ['id', 'filename', 'createdAt', 'updatedAt'],
  },
  redirects: {
    filters: ['id', 'from', 'type', 'createdAt', 'updatedAt'],
    sorts: ['id', 'from', 'createdAt', 'updatedAt'],
  },
}
