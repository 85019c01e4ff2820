import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { getRequestListener } from '@hono/node-server'

import { openWriteClock } from '../../src/cms/writes/openWriteClock'
import { tagsBehind } from '../../src/cms/writes/tagsBehind'
import { type AnswerCache, createAnswerCache } from '../../src/server/cache/answerCache'
import { createReadFront } from '../../src/server/cache/createReadFront'
import { createApi } from '../../src/server/createApi'
import { createFront } from '../../src/server/createFront'
import { failRequest } from '../../src/server/failRequest'
import { guardSockets, serverTimes } from '../../src/server/guardSockets'
import { createLimiter } from '../../src/server/limits/createLimiter'
import { createKnownKeys } from '../../src/server/limits/knownKeys'
import { usualLimits, type Limits } from '../../src/server/limits/kinds'
import { senderAddress } from '../../src/server/limits/senderAddress'
import { createMeter } from '../../src/server/metrics/meter'
import { toRequest } from '../../src/server/toRequest'
import type { Cms } from './cms'

export type Front = {
  origin: string
  port: number
  cache: AnswerCache
  server: Server
  /** Answers that the API behind was asked for. */
  reads: () => number
  close: () => Promise<void>
}

/** The front of the server over a `cms`, on a port of its own: everything but the admin and the reading threads. */
export const startFront = async ({
  cms,
  limits = {},
  patience,
}: {
  cms: Cms
  limits?: Partial<Limits>
  patience?: number
}): Promise<Front> => {
  const { payload, directory } = cms
  const cache = createAnswerCache({
    clock: await openWriteClock(payload),
    maximumBytes: 16 * 1_024 * 1_024,
  })
  const meter = createMeter({
    cache,
    readers: null,
    jobs: () => Promise.resolve({ waiting: 0, running: 0, failed: 0 }),
  })
  const api = createApi({
    config: payload.config,
    instance: directory,
    metrics: { meter, token: 'a-token-for-the-scraper' },
  })
  let reads = 0
  const fail = failRequest(payload.logger)
  const server = createServer(
    serverTimes,
    createFront({
      readFront: createReadFront({
        cache,
        behind: tagsBehind(payload.config),
        control: 'public, max-age=0, stale-while-revalidate=60',
        cookiePrefix: 'payload-',
        fetch: async ({ request, requestId }) => {
          reads += 1
          return api.fetch(request, { requestId })
        },
        fail,
      }),
      limiter: createLimiter({ limits: { ...usualLimits, ...limits } }),
      keyOf: createKnownKeys({ payload }),
      senderOf: senderAddress({ setting: undefined, isLoopbackOnly: true }),
      meter,
      handleApi: getRequestListener(
        async (light, { incoming }) =>
          api.fetch(toRequest(light), {
            remoteAddress: incoming.socket.remoteAddress ?? '',
            requestId: (incoming as { requestId?: string }).requestId ?? '',
            sender: (incoming as { sender?: string }).sender ?? '',
          }),
        { overrideGlobalObjects: false },
      ),
      handleAdmin: (_incoming, outgoing) => outgoing.end('admin'),
      isSecure: false,
      origins: payload.config.csrf,
      cookiePrefix: 'payload-',
      logger: payload.logger,
      fail,
    }),
  )
  guardSockets(server, patience)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    cache,
    server,
    reads: () => reads,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
