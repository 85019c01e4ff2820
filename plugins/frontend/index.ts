import type { CollectionConfig, Plugin } from 'payload'

import { categoryFeedEndpoints, feedEndpoints } from './endpoints/feedEndpoints'
import { fileEndpoints } from './endpoints/fileEndpoints'
import { getBySlug } from './endpoints/getBySlug'
import { getRendered } from './endpoints/getRendered'
import type { FrontendOptions } from './options'

/** What a frontend needs beyond Payload's REST API: documents by their address, rendered; feeds; files; search. */
export const frontendPlugin =
  ({ sitemapSize }: FrontendOptions = {}): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map(withEndpoints),
    endpoints: [
      ...(config.endpoints ?? []),
      ...feedEndpoints,
      ...fileEndpoints(sitemapSize === undefined ? {} : { size: sitemapSize }),
    ],
  })

const withEndpoints = (collection: CollectionConfig): CollectionConfig => {
  const added = endpointsOf(collection.slug)
  return added.length === 0
    ? collection
    : { ...collection, endpoints: [...(collection.endpoints || []), ...added] }
}

const endpointsOf = (slug: string) => {
  if (slug === 'posts' || slug === 'pages') return [getBySlug(slug), getRendered(slug)]
  return slug === 'categories' ? categoryFeedEndpoints : []
}
