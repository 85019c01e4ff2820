import { APIError, type PayloadHandler, type Plugin } from 'payload'

import { described } from './endpointDescription'
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
      endpoint.path.startsWith(prefix)
        ? guardEndpoint({
            ...endpoint,
            ...described({ internal: 'serves fields of a plugin' }),
            handler: wantsJson(endpoint.handler),
          })
        : endpoint,
    ),
  })

/** They read a document from the body without asking whether there is one. */
const wantsJson =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    const data: unknown = await req.json?.().catch(() => null)
    if (typeof data !== 'object' || data === null) {
      throw new APIError(
        'Send the document as a JSON object. / নথিটি JSON অবজেক্ট হিসেবে পাঠান।',
        400,
        { code: 'bad-query', field: 'body' },
        true,
      )
    }
    req.json = () => Promise.resolve(data)
    return handler(req)
  }
