import type { IncomingMessage, Server, ServerOptions } from 'node:http'

const kilobyte = 1_024
/** Ms without a byte after which a body that is still to come is given up. */
const silence = 30_000

/**
 * How long Node waits for whoever sends slowly, in ms, and how much of a head it takes, in bytes. The whole of a request may take long: an export of
 * 512 MB comes over a slow line.
 */
export const serverTimes: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 15 * 60_000,
  connectionsCheckingInterval: 2_000,
  // Longer than a proxy keeps its connections: else it sends into one that is just being closed.
  keepAliveTimeout: 75_000,
  maxHeaderSize: 32 * kilobyte,
}

/** Cuts off a sender whose body stops coming, and answers what is no HTTP with 400 or 431. */
export const guardSockets = (server: Server, patience = silence): void => {
  server.prependListener('request', (incoming: IncomingMessage) => {
    const { headers, socket } = incoming
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
      return
    }
    const give = (): void => {
      if (!incoming.complete) socket.destroy()
    }
    socket.setTimeout(patience, give)
    const done = (): void => {
      socket.setTimeout(0, give)
      socket.off('timeout', give)
    }
    incoming.once('end', done)
    incoming.once('close', done)
  })
}
