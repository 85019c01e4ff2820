import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { getRequestListener } from '@hono/node-server'

import { createApi } from '../../src/server/createApi'
import { refuseMethod } from '../../src/server/refuseMethod'
import { toRequest } from '../../src/server/toRequest'
import type { Cms } from './cms'

/** Puts a CMS of a test behind a real socket on a free port, as `src/server/main.ts` does. */
export const listen = async ({
  payload,
  directory,
}: Cms): Promise<{ origin: string; port: number; close(): Promise<void> }> => {
  const api = createApi({ config: payload.config, instance: directory })
  const handle = getRequestListener(
    async (light, { incoming }) =>
      api.fetch(toRequest(light), { remoteAddress: incoming.socket.remoteAddress ?? '' }),
    { overrideGlobalObjects: false, hostname: '127.0.0.1' },
  )
  const server = createServer((incoming, outgoing) => {
    if (!refuseMethod(incoming, outgoing)) void handle(incoming, outgoing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
