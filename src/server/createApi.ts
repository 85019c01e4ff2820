import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getPayload, handleEndpoints, type SanitizedConfig } from 'payload'

import { maximumUploadSize } from '../../collections/Media'
import { drainOnCancel } from './drainOnCancel'

const kilobyte = 1024
/** The largest JSON body, in bytes: a long post with its whole editor state is about a tenth of it. */
export const maximumJsonSize = 8 * 1024 * kilobyte
/** The largest import file, in bytes. */
export const maximumImportSize = 512 * 1024 * kilobyte

/**
 * The REST API as one Hono app: our limits and health in front, Payload's endpoints behind. Production mounts it on
 * Node's server, development inside Next's route.
 */
export const createApi = ({
  config,
  instance,
}: {
  config: Promise<SanitizedConfig> | SanitizedConfig
  /** Key of the Payload instance, for tests that hold several. */
  instance?: string
}): Hono => {
  const api = new Hono()

  api.use('*', async (context, next) => {
    await next()
    context.res.headers.set('X-Content-Type-Options', 'nosniff')
    context.res.headers.set('Referrer-Policy', 'same-origin')
  })

  api.get('/api/health', async (context) => {
    try {
      const payload = await getPayload({ config, ...(instance ? { key: instance } : {}) })
      await payload.count({ collection: 'users' })
      return context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' })
    } catch {
      return context.json({ status: 'unavailable' }, 503, { 'Cache-Control': 'no-store' })
    }
  })

  api.use('*', async (context, next) => {
    const type = context.req.header('content-type') ?? ''
    const isFile = type.startsWith('multipart/') || type.startsWith('application/octet-stream')
    const isImport = context.req.path.startsWith('/api/imports/')
    const maxSize = isImport
      ? maximumImportSize
      : isFile
        ? maximumUploadSize + 64 * kilobyte
        : maximumJsonSize
    return bodyLimit({
      maxSize,
      onError: (limited) =>
        limited.json(
          {
            errors: [
              {
                message: `The request is larger than ${Math.floor(maxSize / 1024 / 1024)} MB. / অনুরোধটি ${Math.floor(maxSize / 1024 / 1024)} মেগাবাইটের বেশি।`,
                data: { code: 'too-large', limit: maxSize },
              },
            ],
          },
          413,
        ),
    })(context, next)
  })

  api.all('/api/*', async (context) => {
    const response = await handleEndpoints({
      config,
      request: context.req.raw,
      ...(instance ? { payloadInstanceCacheKey: instance } : {}),
    })
    return drainOnCancel(response)
  })

  api.notFound((context) =>
    context.json(
      { errors: [{ message: 'Not found. / পাওয়া যায়নি।', data: { code: 'not-found' } }] },
      404,
    ),
  )

  api.onError((error, context) => {
    if ((error as { code?: string }).code === 'ERR_INVALID_URL') {
      return context.json({ errors: [{ message: 'The address is not a valid one.' }] }, 400)
    }
    throw error
  })

  return api
}
