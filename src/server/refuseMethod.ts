import type { IncomingMessage, ServerResponse } from 'node:http'

/** Methods that the web's `Request` does not take: making one would throw. */
const unknown = new Set(['TRACE', 'TRACK', 'CONNECT'])

/** Answers 405 to a method that cannot become a `Request`; true when it has. */
export const refuseMethod = (incoming: IncomingMessage, outgoing: ServerResponse): boolean => {
  if (!unknown.has(incoming.method ?? '')) return false
  outgoing.writeHead(405, { Allow: 'GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS' }).end()
  return true
}
