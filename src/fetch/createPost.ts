import { lookup } from 'node:dns/promises'

import { checkAddress } from './checkAddress'
import type { FetchSettings } from './createFetch'
import type { GuardedPost } from './guardedPost'
import { readBody } from './readBody'
import { retryAfter } from './retryAfter'
import { sendRequest, type Transport } from './sendRequest'
import { textOf } from './textOf'
import { withDeadline } from './withDeadline'

const defaultLimit = 1024
const defaultTimeout = 10_000

/**
 * Makes a guarded way out for posting to addresses that somebody gave us, such as webhooks: the same checks of scheme, port
 * and address as `createFetch`. It follows no redirect, asks no robots.txt (the receiver asked for it) and keeps no turns.
 */
export const createPost = (
  settings: Pick<FetchSettings, 'userAgent' | 'allow' | 'ca' | 'resolve'>,
): GuardedPost => {
  const transport: Transport = {
    allow: new Set((settings.allow ?? []).map((address) => new URL(address).origin)),
    resolve: settings.resolve ?? ((hostname) => lookup(hostname, { all: true })),
    ca: settings.ca,
  }
  return async (address, options) => {
    const { body, headers, limit = defaultLimit, timeout = defaultTimeout } = options
    const url = checkAddress({ address, allow: transport.allow })
    return withDeadline({
      url,
      milliseconds: timeout,
      signal: options.signal ?? new AbortController().signal,
      work: async (signal) => {
        const response = await sendRequest({
          url,
          signal,
          transport,
          headers: { 'user-agent': settings.userAgent, ...headers },
          body: Buffer.from(body),
        })
        const status = response.statusCode ?? 0
        const header = response.headers['retry-after']
        const mayAskAgain = status === 429 || status === 503
        const retryAt = mayAskAgain ? retryAfter({ header, now: Date.now() }) : null
        const contentType = response.headers['content-type'] ?? null
        const bytes = await readBody({ url, response, limit, signal, truncate: true })
        return { status, text: textOf({ bytes, contentType }), retryAt }
      },
    })
  }
}
