import type { CollectionConfig, Plugin } from 'payload'

import { categoryFeedEndpoints, feedEndpoints } from './endpoints/feedEndpoints'
import { fileEndpoints } from './endpoints/fileEndpoints'
import { getBySlug } from './endpoints/getBySlug'
import { getRelated } from './endpoints/getRelated'
import { getRendered } from './endpoints/getRendered'
import { getSearch } from './endpoints/getSearch'
import { startSearch } from './gather/startSearch'
import { keepSearch } from './hooks/keepSearch'
import { linkPages } from './hooks/linkPages'
import type { FrontendOptions } from './options'

/** What a frontend needs beyond Payload's REST API: documents by their address, rendered; feeds; files; search. */
export const frontendPlugin =
  ({ sitemapSize }: FrontendOptions = {}): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map(served),
    endpoints: [
      ...(config.endpoints ?? []),
      getSearch,
      ...feedEndpoints,
      ...fileEndpoints(sitemapSize === undefined ? {} : { size: sitemapSize }),
    ],
    onInit: async (payload) => {
      await config.onInit?.(payload)
      await startSearch(payload)
    },
  })

const served = (collection: CollectionConfig): CollectionConfig => {
  const { slug } = collection
  if (slug === 'posts' || slug === 'pages') {
    return {
      ...collection,
      endpoints: [
        ...(collection.endpoints || []),
        getBySlug(slug),
        getRendered(slug),
        ...(slug === 'posts' ? [getRelated] : []),
      ],
      hooks: {
        ...collection.hooks,
        afterChange: [...(collection.hooks?.afterChange ?? []), keepSearch.afterChange],
        afterDelete: [...(collection.hooks?.afterDelete ?? []), keepSearch.afterDelete],
        afterOperation: [...(collection.hooks?.afterOperation ?? []), linkPages],
      },
    }
  }
  if (slug !== 'categories') return collection
  return { ...collection, endpoints: [...(collection.endpoints || []), ...categoryFeedEndpoints] }
}
