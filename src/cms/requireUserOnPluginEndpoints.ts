import type { Plugin } from 'payload'

import { guardEndpoint } from './withUser'

/**
 * Asks for a user on the endpoints of somebody else's plugin. The ones of plugin-seo run for anybody otherwise.
 * Stands after that plugin in the list.
 */
export const requireUserOnPluginEndpoints =
  (prefix: string): Plugin =>
  (config) => ({
    ...config,
    endpoints: config.endpoints?.map((endpoint) =>
      endpoint.path.startsWith(prefix) ? guardEndpoint(endpoint) : endpoint,
    ),
  })
