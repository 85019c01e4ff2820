import { setTimeout as wait } from 'node:timers/promises'

import type { Context, MiddlewareHandler } from 'hono'

import { answerProblem } from './answerProblem'

type Reader = ReadableStreamDefaultReader<Uint8Array>

const discardFor = 1_000

/**
 * Refuses bodies over a limit in bytes with 413. A body that tells its length is not read here; one that comes in
 * chunks is held in memory up to the limit. What is too large is read on for a second and forgotten: a sender that
 * is cut off in the middle never sees the answer. Hono's own `bodyLimit` leaves the rest unread, and the next request on
 * that connection is cut off half a second later.
 */
export const limitBody =
  (limitOf: (context: Context) => number): MiddlewareHandler =>
  async (context, next) => {
    const { raw } = context.req
    if (!raw.body) return next()
    const limit = limitOf(context)
    const length = raw.headers.get('content-length')
    if (length !== null && !raw.headers.has('transfer-encoding')) {
      if (Number(length) <= limit) return next()
      return refuse({ context, limit, reader: raw.body.getReader() })
    }
    const reader = raw.body.getReader()
    const chunks: Uint8Array[] = []
    let size = 0
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a stream is read in order
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      // oxlint-disable-next-line no-await-in-loop -- ends the loop
      if (size > limit) return refuse({ context, limit, reader })
      chunks.push(value)
    }
    context.req.raw = new Request(raw, {
      method: raw.method,
      body: Buffer.concat(chunks, size),
    })
    return next()
  }

const refuse = async ({
  context,
  limit,
  reader,
}: {
  context: Context
  limit: number
  reader: Reader
}): Promise<Response> => {
  const isRead = await discard(reader)
  const megabytes = Math.floor(limit / 1024 / 1024)
  if (!isRead) context.header('Connection', 'close')
  return answerProblem(context, {
    status: 413,
    code: 'too-large',
    en: `The request is larger than ${megabytes} MB.`,
    bn: `অনুরোধটি ${megabytes} মেগাবাইটের বেশি।`,
    data: { limit },
  })
}

/** True when the body ended in time. */
const discard = async (reader: Reader): Promise<boolean> => {
  const stop = new AbortController()
  const late = wait(discardFor, null, { signal: stop.signal }).catch(() => null)
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a stream is read in order
      const part = await Promise.race([reader.read(), late])
      if (part === null) return false
      if (part.done) return true
    }
  } finally {
    stop.abort()
  }
}
