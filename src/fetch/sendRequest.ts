import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'

import { connectionError } from './connectionError'
import { guardedLookup, type ResolveHost } from './guardedLookup'

/** How a connection is made; the same for all requests of one `createFetch`. */
export type Transport = {
  allow: ReadonlySet<string>
  resolve: ResolveHost
  /** Certificate authorities in place of the usual ones, as PEM. */
  ca: string | undefined
}

/**
 * One request, a GET unless it has a body to POST, over a connection of its own: no pool, no proxy from the environment, no cookies, no redirects.
 * @param options.url already through `checkAddress`
 * @returns the answer once its head is here; the caller reads or destroys its body
 * @throws FetchError connection, tls, unresolved or private-address; the reason of the signal
 */
export const sendRequest = (options: {
  url: URL
  headers: Readonly<Record<string, string>>
  signal: AbortSignal
  transport: Transport
  /** What is posted, whole. */
  body?: Uint8Array
}): Promise<IncomingMessage> => {
  const { url, headers, signal, transport, body } = options
  const { allow, resolve, ca } = transport
  const isSecure = url.protocol === 'https:'
  const lookup = guardedLookup({ url, resolve, isAllowed: allow.has(url.origin) })
  return new Promise((succeed, fail) => {
    const agent = isSecure ? new https.Agent({ keepAlive: false }) : new http.Agent()
    const request = (isSecure ? https : http).request(url, {
      method: body ? 'POST' : 'GET',
      headers: { ...headers, ...(body ? { 'content-length': String(body.length) } : {}) },
      lookup,
      agent,
      signal,
      maxHeaderSize: 16_384,
      insecureHTTPParser: false,
      ...(ca === undefined ? {} : { ca }),
    })
    request.once('response', succeed)
    request.on('error', (error) =>
      fail(signal.aborted ? signal.reason : connectionError({ url, error })),
    )
    request.end(body)
  })
}
