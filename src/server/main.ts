import { createServer } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import next from 'next'
import { getPayload } from 'payload'

import { routesOf } from '../cms/routesOf'
import { startRoutes } from '../cms/startRoutes'
import { openWriteClock } from '../cms/writes/openWriteClock'
import { tagsBehind } from '../cms/writes/tagsBehind'
import { startJobRunner } from '../work/jobRunner'
import { openLeaseStore } from '../work/lease/openLeaseStore'
import { startWorker } from '../work/startWorker'
import { createAnswerCache } from './cache/answerCache'
import { createReadFront } from './cache/createReadFront'
import { createApi, type ServerBindings } from './createApi'
import { createFront, type Marked } from './createFront'
import { failRequest } from './failRequest'
import { guardSockets, serverTimes } from './guardSockets'
import { createLimiter } from './limits/createLimiter'
import { createKnownKeys } from './limits/knownKeys'
import { loadConfig } from './loadConfig'
import { offerSetup } from './offerSetup'
import { countJobs } from './metrics/countJobs'
import { createMeter } from './metrics/meter'
import { readServerSettings, type ServerSettings } from './readServerSettings'
import { refuseStart } from './refuseStart'
import { startReaders } from './readers/startReaders'
import { stopGracefully } from './stopGracefully'
import { toRequest } from './toRequest'

const host = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)
// Next and Payload read the port from here when they make absolute addresses.
process.env.PORT = String(port)

const settings = readSettings()
const { maximum } = settings

function readSettings(): ServerSettings {
  try {
    return readServerSettings({ env: process.env, host })
  } catch (error) {
    return refuseStart(error)
  }
}

const config = await loadConfig()
const payload = await getPayload({ config })
startWorker(new URL('./worker.js', import.meta.url))
const jobs = startJobRunner({ payload, leases: await openLeaseStore({ payload, name: 'jobs' }) })

await startRoutes(payload)

const admin = next({ dev: false, hostname: host, port })
await admin.prepare()
const handleAdmin = admin.getRequestHandler()

const readers = startReaders({
  file: new URL('./reader.js', import.meta.url),
  maximum,
  report: (error) => payload.logger.error({ err: error, msg: 'A reading thread ended.' }),
})
const cache =
  settings.cacheBytes === 0
    ? null
    : createAnswerCache({
        clock: await openWriteClock(payload),
        maximumBytes: settings.cacheBytes,
      })
const meter = createMeter({ cache, readers, jobs: () => countJobs(payload) })
const api = createApi({ config, readers, metrics: { meter, token: settings.metricsToken } })
const routePaths = new Set(routesOf(payload.config).map((route) => route.path))
const bindingsOf = (incoming: Marked): ServerBindings => ({
  remoteAddress: incoming.socket.remoteAddress ?? '',
  ...(incoming.requestId ? { requestId: incoming.requestId } : {}),
  ...(incoming.sender ? { sender: incoming.sender } : {}),
})
const handleApi = getRequestListener(
  async (light, { incoming }) => {
    // Routes of plugins read a body themselves, and the light request does that without making a stream.
    const isRoute = routePaths.has((incoming.url ?? '').split('?', 1)[0] ?? '')
    const request = isRoute && light.method !== 'HEAD' ? light : toRequest(light)
    const response = await api.fetch(request, bindingsOf(incoming as Marked))
    return light.method === 'HEAD' ? new Response(null, response) : response
  },
  { overrideGlobalObjects: false, hostname: host },
)
const fail = failRequest(payload.logger)
const readFront = cache
  ? createReadFront({
      cache,
      behind: tagsBehind(payload.config),
      control: settings.cacheControl,
      cookiePrefix: `${payload.config.cookiePrefix}-`,
      fetch: async ({ request, incoming, requestId }) =>
        api.fetch(request, { ...bindingsOf(incoming), requestId }),
      fail,
    })
  : null

const server = createServer(
  serverTimes,
  createFront({
    readFront,
    limiter: createLimiter({ limits: settings.limits }),
    senderOf: settings.senderOf,
    keyOf: createKnownKeys({ payload }),
    meter,
    handleApi,
    handleAdmin,
    isSecure: payload.config.serverURL.startsWith('https:'),
    origins: payload.config.csrf,
    cookiePrefix: `${payload.config.cookiePrefix}-`,
    logger: payload.logger,
    fail,
  }),
)
guardSockets(server)

server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use; set PORT to a free one.`
      : error.code === 'EACCES'
        ? `Port ${port} may not be opened by this user; set PORT to one above 1023.`
        : error.message
  process.stderr.write(`${reason}\n`)
  process.exit(1)
})

server.listen(port, host, () => {
  void announce()
})

const announce = async (): Promise<void> => {
  const shown =
    host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  const address = payload.config.serverURL || `http://${shown}:${port}`
  process.stdout.write(`Ekagro is at ${address}/admin\n`)
  await offerSetup({ payload, address })
}

stopGracefully({ server, admin, jobs, readers, payload })
