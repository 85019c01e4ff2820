import { APIError, type Endpoint, type Plugin } from 'payload'

/**
 * Asks for a user on the endpoints of somebody else's plugin. The ones of plugin-seo run for anybody otherwise.
 * Stands after that plugin in the list.
 */
export const requireUserOnPluginEndpoints =
  (prefix: string): Plugin =>
  (config) => ({
    ...config,
    endpoints: config.endpoints?.map((endpoint) =>
      endpoint.path.startsWith(prefix) ? withUser(endpoint) : endpoint,
    ),
  })

const withUser = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (!req.user)
      throw new APIError('Sign in first. / আগে প্রবেশ করুন।', 401, { code: 'sign-in' }, true)
    return endpoint.handler(req)
  },
})
