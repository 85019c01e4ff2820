import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Payload } from 'payload'

import type { ReadFront } from './cache/createReadFront'
import type { FailRequest } from './failRequest'
import { adminHead } from './head/adminHead'
import { isForeign } from './head/isForeign'
import type { Limiter } from './limits/createLimiter'
import { kindOf } from './limits/kindOf'
import type { createKnownKeys } from './limits/knownKeys'
import { limitHead } from './limits/limitHead'
import { refuseTooMany } from './limits/refuseTooMany'
import { requestIdOf } from './log/requestId'
import { shownUrl } from './log/shownUrl'
import type { Meter } from './metrics/meter'
import { routeClass } from './metrics/routeClass'
import { refuseMethod } from './refuseMethod'

type Handle = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown

/** What a request bears on its way, for whoever answers it. */
export type Marked = IncomingMessage & { requestId?: string; sender?: string }

/** A name or an address with a port; anything else would be taken for a part of the path. */
const saneHost = /^[\w.:[\]-]{1,255}$/

const foreign = {
  errors: [
    {
      message:
        'This change comes from a page of another host. If the admin itself is refused, set EKAGRO_URL to its address. / এই পরিবর্তন অন্য সাইটের পাতা থেকে এসেছে। অ্যাডমিন নিজেই আটকে গেলে EKAGRO_URL-এ তার ঠিকানা দিন।',
      data: { code: 'foreign-origin' },
    },
  ],
}

const isAdmin = (path: string): boolean => /^\/(admin|_next)(\/|\?|$)/.test(path)

/**
 * The first to see a request: gives it an id, counts it, refuses it when there were too many, and hands it to the kept answers, the API or the
 * admin.
 */
export const createFront =
  ({
    readFront,
    limiter,
    senderOf,
    keyOf,
    meter,
    handleApi,
    handleAdmin,
    isSecure,
    origins,
    cookiePrefix,
    logger,
    fail,
  }: {
    /** Null without kept answers. */
    readFront: ReadFront | null
    limiter: Limiter
    senderOf: (incoming: IncomingMessage) => string
    keyOf: ReturnType<typeof createKnownKeys>
    meter: Meter
    handleApi: Handle
    handleAdmin: Handle
    isSecure: boolean
    /** Payload's list of origins, and the beginning of the names of its cookies. */
    origins: readonly string[]
    cookiePrefix: string
    logger: Payload['logger']
    fail: FailRequest
  }) =>
  (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const { url = '/', method, headers } = incoming
    const requestId = requestIdOf(headers['x-request-id'])
    if (headers.host !== undefined && !saneHost.test(headers.host)) {
      outgoing.writeHead(400, { 'X-Request-Id': requestId, Connection: 'close' }).end()
      return
    }
    if (refuseMethod(incoming, outgoing)) return
    if (isForeign({ method, headers, origins, cookiePrefix })) {
      outgoing
        .writeHead(403, { 'X-Request-Id': requestId, 'Content-Type': 'application/json' })
        .end(JSON.stringify({ ...foreign, requestId }))
      return
    }
    const kind = kindOf({
      method,
      url,
      override: headers['x-payload-http-method-override'] as string | undefined,
    })
    const key = keyOf(incoming)
    const sender = key?.sender ?? senderOf(incoming)
    // Such a key shows nothing that the public does not see, so its reads are the public's.
    if (key?.isPublic && (kind === 'read' || kind === 'search')) delete headers.authorization
    const taken = kind === null ? null : limiter({ kind, sender })
    if (taken && !taken.isAllowed && kind) {
      meter.refused(kind)
      refuseTooMany({ outgoing, kind, taken, requestId })
      return
    }
    const extra = ['X-Request-Id', requestId, ...(taken ? limitHead(taken) : [])]
    const began = performance.now()
    const outcome = readFront?.({ incoming, outgoing, extra, requestId }) ?? 'not-ours'
    if (outcome === 'hit') return
    meter.watch({ outgoing, route: routeClass({ url, kind }), began })
    if (outcome === 'miss') return
    Object.assign(incoming, { requestId, sender } satisfies Partial<Marked>)
    for (let at = 0; at < extra.length; at += 2) outgoing.setHeader(extra[at]!, extra[at + 1]!)
    outgoing.once('finish', () => {
      const line = {
        requestId,
        method,
        url: shownUrl(url),
        status: outgoing.statusCode,
        ms: Math.round(performance.now() - began),
      }
      if (outgoing.statusCode >= 500) logger.warn(line, 'Answered with an error.')
      else logger.debug(line, 'Answered.')
    })
    if (url === '/') {
      outgoing.writeHead(302, { Location: '/admin' }).end()
      return
    }
    const toAdmin = isAdmin(url)
    if (toAdmin) adminHead({ incoming, outgoing, isSecure })
    Promise.resolve(
      toAdmin ? handleAdmin(incoming, outgoing) : handleApi(incoming, outgoing),
    ).catch((error: unknown) => fail({ error, outgoing }))
  }
