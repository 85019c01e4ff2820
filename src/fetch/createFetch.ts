import { lookup } from 'node:dns/promises'

import { abortedError } from './abortedError'
import { certificateOf } from './certificateOf'
import { checkAddress } from './checkAddress'
import { fetchError } from './fetchError'
import type { FetchedAnswer, FetchOptions, GuardedFetch } from './guardedFetch'
import type { ResolveHost } from './guardedLookup'
import { isWanted } from './isWanted'
import { readBody } from './readBody'
import { redirectTarget } from './redirectTarget'
import { retryAfter } from './retryAfter'
import { robotsMemory } from './robotsMemory'
import { sendRequest, type Transport } from './sendRequest'
import { takeTurns } from './takeTurns'
import { withDeadline } from './withDeadline'

/** What a way out may be told when it is made. */
export type FetchSettings = {
  /** `Name/version (+address)`. Its name is what robots.txt calls us. */
  userAgent: string
  /** Origins that may have any port and a private address, such as `http://127.0.0.1:8080`. None unless told. */
  allow?: readonly string[]
  /** Certificate authorities in place of the usual ones, as PEM. */
  ca?: string
  /** Milliseconds between two requests to one host; 1,000 unless told. */
  pause?: number
  /** The longest that a request waits because its host asked for rest, in milliseconds; 60,000 unless told. */
  longestWait?: number
  /** Finds all addresses of a host; the system's resolver unless told. */
  resolve?: ResolveHost
}

const mostRedirects = 5
const longestCrawlDelay = 30_000
const defaultLimit = 2 * 1024 * 1024
const defaultTimeout = 10_000

/**
 * Makes the one guarded way out to the network. Its requests go to the public internet only: scheme, port and address are
 * checked, the address at the moment of connecting, and again for every redirect; size and time are limited; robots.txt is
 * honoured; one host gets one request at a time, with a pause after each and its Retry-After kept.
 */
export const createFetch = (settings: FetchSettings): GuardedFetch => {
  const { userAgent, pause = 1_000, longestWait = 60_000 } = settings
  const transport: Transport = {
    allow: new Set((settings.allow ?? []).map((address) => new URL(address).origin)),
    resolve: settings.resolve ?? ((hostname) => lookup(hostname, { all: true })),
    ca: settings.ca,
  }
  const turns = takeTurns({ pause })
  const robots = robotsMemory({ userAgent, transport })

  /** One address, without following where it leads. */
  const oneHop = async (call: {
    url: URL
    options: FetchOptions
    signal: AbortSignal
    redirects: readonly string[]
    isFirstOrigin: boolean
    isFirstHost: boolean
  }): Promise<FetchedAnswer | URL> => {
    const { url, options, signal, redirects, isFirstOrigin, isFirstHost } = call
    if (options.robots !== false && !(options.robots === 'elsewhere' && isFirstHost)) {
      const rules = await robots.of(url, signal)
      turns.slow(url.hostname, Math.min(rules.crawlDelay, longestCrawlDelay))
      if (!rules.allows(url.href)) {
        throw fetchError({
          code: 'robots',
          address: url,
          problem: 'is closed to robots by its robots.txt',
          wayOut: 'Open the page yourself and take the text from it by hand.',
        })
      }
    }
    const { accept } = options
    const response = await sendRequest({
      url,
      signal,
      transport,
      headers: {
        accept: accept ? [...accept, '*/*;q=0.1'].join(', ') : '*/*',
        'accept-encoding': 'gzip, br, deflate',
        'user-agent': userAgent,
        ...(isFirstOrigin ? options.headers : {}),
      },
    })
    const status = response.statusCode ?? 0
    const target = redirectTarget({ url, response })
    if (target !== null) {
      response.destroy()
      return checkAddress({ address: target, allow: transport.allow })
    }
    const contentType = response.headers['content-type'] ?? null
    if (status >= 200 && status < 300 && accept && !isWanted({ contentType, accept })) {
      response.destroy()
      throw fetchError({
        code: 'content-type',
        address: url,
        problem: `is ${contentType ? `“${contentType.slice(0, 60)}”` : 'of an unnamed kind'}, wanted was ${accept.join(', ')}`,
        wayOut: 'Give the address of the page or file itself.',
      })
    }
    const retryAt =
      status === 429 || status === 503
        ? retryAfter({ header: response.headers['retry-after'], now: Date.now() })
        : null
    if (retryAt !== null) turns.rest(url.hostname, retryAt)
    const limit = options.limit ?? defaultLimit
    // A socket whose answer is read may be gone, and its certificate with it.
    const certificate = certificateOf(response.socket)
    const truncate = options.truncate === true
    const bytes = await readBody({ url, response, limit, signal, truncate })
    const headers = Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
    )
    return {
      address: url.href,
      status,
      headers,
      contentType,
      bytes,
      redirects,
      retryAt,
      certificate,
    }
  }

  /** One address and wherever it leads, each within its host's turn. */
  const follow = async (call: {
    first: URL
    options: FetchOptions
    signal: AbortSignal
  }): Promise<FetchedAnswer> => {
    const { first, options, signal: patience } = call
    const redirects: string[] = []
    let left = options.timeout ?? defaultTimeout
    let url = first
    for (;;) {
      const current = url
      const isFirstOrigin = current.origin === first.origin
      const isFirstHost = current.host === first.host
      refuseLongWait({ url, readyAt: turns.readyAt(url.hostname), longestWait })
      // oxlint-disable-next-line no-await-in-loop -- each address is known only when the one before has answered
      const outcome = await turns.run({
        host: current.hostname,
        signal: patience,
        work: async () => {
          const startedAt = performance.now()
          const answer = await withDeadline({
            url: current,
            milliseconds: left,
            signal: patience,
            work: (signal) =>
              oneHop({ url: current, options, signal, redirects, isFirstOrigin, isFirstHost }),
          })
          left -= performance.now() - startedAt
          return answer
        },
      })
      if (!(outcome instanceof URL)) return outcome
      redirects.push(current.href)
      if (redirects.length > mostRedirects || redirects.includes(outcome.href)) {
        throw fetchError({
          code: 'redirects',
          address: first,
          problem: `leads on and on, the last time to ${outcome.host}`,
          wayOut: 'Give the address at which the page ends up in a browser.',
          redirects,
        })
      }
      url = outcome
    }
  }

  return async (address, options = {}) => {
    const first = checkAddress({ address, allow: transport.allow })
    const controller = new AbortController()
    const giveUp = (): void => controller.abort(abortedError(first))
    if (options.signal?.aborted) giveUp()
    options.signal?.addEventListener('abort', giveUp, { once: true })
    try {
      return await follow({ first, options, signal: controller.signal })
    } finally {
      options.signal?.removeEventListener('abort', giveUp)
    }
  }
}

const refuseLongWait = (call: { url: URL; readyAt: number; longestWait: number }): void => {
  const { url, readyAt, longestWait } = call
  if (readyAt - Date.now() <= longestWait) return
  throw fetchError({
    code: 'retry-later',
    address: url,
    problem: `asked for rest until ${new Date(Math.min(readyAt, 8.64e15)).toISOString()}`,
    wayOut: 'Try again after that.',
    retryAt: readyAt,
  })
}
