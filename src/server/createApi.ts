import { Hono } from 'hono'
import { getPayload, handleEndpoints, type SanitizedConfig } from 'payload'

import { maximumUploadSize } from '../../collections/Media'
import { routesOf } from '../cms/routesOf'
import { answerProblem } from './answerProblem'
import { drainOnCancel } from './drainOnCancel'
import { openToReaders } from './head/openToReaders'
import { packed } from './head/packed'
import { privateByDefault } from './head/privateByDefault'
import { limitBody } from './limitBody'
import { nameRequest } from './log/nameRequest'
import { guardForgotten, guardLogin } from './loginGuard'
import type { Meter } from './metrics/meter'
import { answerMetrics } from './metrics/metricsRoute'
import { refuseBadQuery } from './query/refuseBadQuery'
import { isPublicRead } from './readers/isPublicRead'
import type { Readers } from './readers/startReaders'

/** What the server in front knows about a request beside the request. */
export type ServerBindings = { remoteAddress?: string; requestId?: string; sender?: string }

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
  readers,
  metrics,
}: {
  config: Promise<SanitizedConfig> | SanitizedConfig
  /** Key of the Payload instance, for tests that hold several. */
  instance?: string
  /** Threads that may answer public reads. */
  readers?: Readers
  /** What `/api/metrics` shows, and the token by which a scraper sees it; without, there is no such address. */
  metrics?: { meter: Meter; token: string }
}): Hono<{ Bindings: ServerBindings }> => {
  const api = new Hono<{ Bindings: ServerBindings }>()

  api.use('*', async (context, next) => {
    await next()
    context.res.headers.set('X-Content-Type-Options', 'nosniff')
    context.res.headers.set('Referrer-Policy', 'same-origin')
  })

  api.use('*', nameRequest, packed, privateByDefault, openToReaders)

  // Payload decodes the parts of a path without expecting that one cannot be.
  api.use('*', async (context, next) => {
    decodeURIComponent(new URL(context.req.url).pathname)
    await next()
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

  if (metrics) {
    api.get('/api/metrics', async (context) => {
      const payload = await getPayload({ config, ...(instance ? { key: instance } : {}) })
      return answerMetrics({ request: context.req.raw, payload, ...metrics })
    })
  }

  api.use('/api/*', async (context, next) => {
    const { path } = context.req
    const route = routesOf(await config).find((one) => one.path === path)
    if (!route) return next()
    const payload = await getPayload({ config, ...(instance ? { key: instance } : {}) })
    const remoteAddress = context.env?.remoteAddress ?? ''
    const sender = context.env?.sender ?? remoteAddress
    return route.handle({ request: context.req.raw, payload, remoteAddress, sender })
  })

  api.use(
    '*',
    limitBody((context) => {
      const type = context.req.header('content-type') ?? ''
      const isFile = type.startsWith('multipart/') || type.startsWith('application/octet-stream')
      // Without a length the whole body is held in memory before anybody asks who sends it.
      const isStreamed = context.req.header('transfer-encoding') === undefined
      if (context.req.path.startsWith('/api/imports/') && isStreamed) return maximumImportSize
      return isFile ? maximumUploadSize + 64 * kilobyte : maximumJsonSize
    }),
  )

  api.post('/api/users/login', guardLogin)
  api.post(
    '/api/users/forgot-password',
    guardForgotten({
      report: (error) => {
        void getPayload({ config, ...(instance ? { key: instance } : {}) }).then(({ logger }) =>
          logger.error({ err: error, msg: 'A forgotten password could not be dealt with.' }),
        )
      },
    }),
  )
  api.use('/api/*', refuseBadQuery(config))

  api.all('/api/*', async (context) => {
    const request = context.req.raw
    const here = async (): Promise<Response> =>
      drainOnCancel(
        await handleEndpoints({
          config,
          request,
          ...(instance ? { payloadInstanceCacheKey: instance } : {}),
        }),
      )
    return readers && isPublicRead(request) ? readers.answer({ request, here }) : here()
  })

  api.notFound((context) =>
    answerProblem(context, {
      status: 404,
      code: 'not-found',
      en: 'Not found.',
      bn: 'পাওয়া যায়নি।',
    }),
  )

  api.onError(async (error, context) => {
    if (isUnreadableAddress(error)) {
      return answerProblem(context, {
        status: 400,
        code: 'bad-address',
        en: 'The address is not a valid one.',
        bn: 'ঠিকানাটি ঠিক নয়।',
      })
    }
    const payload = await getPayload({ config, ...(instance ? { key: instance } : {}) })
    payload.logger.error({
      err: error,
      requestId: context.env?.requestId,
      msg: 'A request failed.',
    })
    return answerProblem(context, {
      status: 500,
      code: 'failed',
      en: 'Something went wrong.',
      bn: 'কিছু একটা গোলমাল হয়েছে।',
    })
  })

  return api
}

const isUnreadableAddress = (error: Error): boolean =>
  error instanceof URIError || (error as { code?: string }).code === 'ERR_INVALID_URL'
