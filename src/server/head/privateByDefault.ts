import type { MiddlewareHandler } from 'hono'

/**
 * What is answered to somebody in particular is kept by no cache on the way. Files and what says its own rules are left alone.
 */
export const privateByDefault: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  if (headers.has('cache-control')) return
  const isSomebody = context.req.header('authorization') ?? context.req.header('cookie')
  const isJson = /json/.test(headers.get('content-type') ?? '')
  if (isJson && (isSomebody || context.req.method !== 'GET' || context.res.status >= 400)) {
    headers.set('Cache-Control', 'private, no-store')
  }
}
