import type { Server } from 'node:http'

import type { Payload } from 'payload'

import { closeStores } from '../cms/openStores'
import type { JobRunner } from '../work/jobRunner'
import type { Readers } from './readers/startReaders'

const patience = 8_000

/**
 * On SIGTERM and SIGINT: no new connections, running requests and the running job finish (requests for 8 s at most),
 * then the databases are closed cleanly. A second signal ends at once.
 */
export const stopGracefully = ({
  server,
  admin,
  jobs,
  readers,
  payload,
}: {
  server: Server
  admin: { close(): Promise<void> }
  jobs: JobRunner
  readers: Readers
  payload: Payload
}): void => {
  let isStopping = false
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    const cut = setTimeout(() => server.closeAllConnections(), patience)
    await Promise.all([closed, jobs.stop()])
    clearTimeout(cut)
    await readers.stop()
    await admin.close()
    await closeStores(payload)
    const client = (
      payload.db as { client?: { execute?(sql: string): Promise<unknown>; close?(): void } }
    ).client
    await client?.execute?.('pragma wal_checkpoint(truncate)')
    await payload.destroy()
    client?.close?.()
  }
  const onSignal = (): void => {
    if (isStopping) process.exit(1)
    isStopping = true
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        payload.logger.error({ err: error, msg: 'Stopping failed.' })
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}
