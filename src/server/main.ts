import { createServer } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import next from 'next'
import { getPayload } from 'payload'

import { routesOf } from '../cms/routesOf'
import { startRoutes } from '../cms/startRoutes'
import { startJobRunner } from '../work/jobRunner'
import { openLeaseStore } from '../work/lease/openLeaseStore'
import { startWorker } from '../work/startWorker'
import { createApi } from './createApi'
import { loadConfig } from './loadConfig'
import { offerSetup } from './offerSetup'
import { refuseMethod } from './refuseMethod'
import { refuseStart } from './refuseStart'
import { readerThreads } from './readers/readerThreads'
import { startReaders } from './readers/startReaders'
import { stopGracefully } from './stopGracefully'
import { toRequest } from './toRequest'

const host = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)
// Next and Payload read the port from here when they make absolute addresses.
process.env.PORT = String(port)

const maximum = allowedReaders()
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
const api = createApi({ config, readers })
const routePaths = new Set(routesOf(payload.config).map((route) => route.path))
const handleApi = getRequestListener(
  async (light, { incoming }) => {
    // Routes of plugins read a body themselves, and the light request does that without making a stream.
    const isRoute = routePaths.has((incoming.url ?? '').split('?', 1)[0] ?? '')
    const request = isRoute && light.method !== 'HEAD' ? light : toRequest(light)
    const response = await api.fetch(request, {
      remoteAddress: incoming.socket.remoteAddress ?? '',
    })
    return light.method === 'HEAD' ? new Response(null, response) : response
  },
  { overrideGlobalObjects: false, hostname: host },
)

function allowedReaders(): number {
  try {
    return readerThreads(process.env.EKAGRO_READER_THREADS)
  } catch (error) {
    return refuseStart(error)
  }
}

const isAdmin = (path: string): boolean => /^\/(admin|_next)(\/|\?|$)/.test(path)

const server = createServer((incoming, outgoing) => {
  if (refuseMethod(incoming, outgoing)) return
  const path = incoming.url ?? '/'
  if (path === '/') {
    outgoing.writeHead(302, { Location: '/admin' }).end()
    return
  }
  const handled =
    isAdmin(path) && !api.routes.some((route) => route.path === path)
      ? handleAdmin(incoming, outgoing)
      : handleApi(incoming, outgoing)
  Promise.resolve(handled).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'A request failed.' })
    if (!outgoing.headersSent) outgoing.writeHead(500)
    outgoing.end()
  })
})

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
