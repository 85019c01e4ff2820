import type { MiddlewareHandler } from 'hono'

import { isPublicPath } from '../cache/publicRead'

/**
 * CORS: any page may read what is public, without credentials; everything else only from the origins that the configuration names, which Payload
 * answers itself. A browser never takes a `*` for a request with credentials.
 */
export const openToReaders: MiddlewareHandler = async (context, next) => {
  const { method } = context.req
  const path = new URL(context.req.url).pathname
  if (!isPublicPath(path)) return next()
  const asked = context.req.header('access-control-request-method')
  if (method === 'OPTIONS' && (asked === 'GET' || asked === 'HEAD')) {
    return new Response(null, {
      status: 204,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Methods': 'GET, HEAD',
        'Access-Control-Allow-Headers':
          'Accept-Language, Content-Type, If-None-Match, If-Modified-Since, X-Request-Id',
        'Access-Control-Max-Age': '86400',
      },
    })
  }
  await next()
  if (method !== 'GET' && method !== 'HEAD') return
  const { headers } = context.res
  if (!headers.has('access-control-allow-origin')) headers.set('Access-Control-Allow-Origin', '*')
}
