/** Collections that anybody may read. */
export const publicCollections = [
  'posts',
  'pages',
  'categories',
  'tags',
  'authors',
  'media',
  'redirects',
] as const

/** Globals that anybody may read. */
export const publicGlobals = ['blog', 'navigation'] as const

/** What a kept answer can depend on: each collection and global that the public reads. */
export const publicTags = [...publicCollections, ...publicGlobals] as const

export type PublicTag = (typeof publicTags)[number]

export const isPublicTag = (slug: string): slug is PublicTag =>
  (publicTags as readonly string[]).includes(slug)
