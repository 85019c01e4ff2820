import type { CollectionConfig, Config } from 'payload'

import { TrafficAttestations } from './collections/TrafficAttestations'
import { TrafficReviews } from './collections/TrafficReviews'
import { attestationEndpoints } from './endpoints/attestationEndpoints'
import { exportStats } from './endpoints/exportStats'
import { flagEndpoints } from './endpoints/flagEndpoints'
import { getPostTraffic } from './endpoints/getPostTraffic'
import { getStats } from './endpoints/getStats'
import { importEndpoints } from './endpoints/importEndpoints'
import { trafficPanel, withScreens } from './withScreens'

/** Adds what shows and judges traffic to a configuration: screens, figures, flags with their reviews, the owner's statement. */
export const withShow = (config: Config): Config => ({
  ...config,
  admin: withScreens({ admin: config.admin }),
  collections: [
    ...(config.collections ?? []).map((collection) =>
      collection.slug === 'posts' ? counted(collection) : collection,
    ),
    TrafficReviews,
    TrafficAttestations,
  ],
  endpoints: [
    ...(config.endpoints ?? []),
    getStats,
    exportStats,
    ...flagEndpoints,
    ...attestationEndpoints,
    ...importEndpoints,
  ],
})

const counted = (posts: CollectionConfig): CollectionConfig => ({
  ...posts,
  endpoints: [...(posts.endpoints || []), getPostTraffic],
  fields: [trafficPanel, ...posts.fields],
})
