import type { ServerResponse } from 'node:http'

import type { Taken } from './createLimiter'
import type { Kind } from './kinds'
import { limitHead } from './limitHead'

/** Says 429 as problem+json (RFC 9457), with when to come again. */
export const refuseTooMany = ({
  outgoing,
  kind,
  taken,
  requestId,
}: {
  outgoing: ServerResponse
  kind: Kind
  taken: Taken
  requestId: string
}): void => {
  const message = `Too many requests; ask again in ${taken.reset} s. / অনুরোধ বেশি হয়ে গেছে; ${taken.reset} সেকেন্ড পরে আবার চেষ্টা করুন।`
  const body = Buffer.from(
    JSON.stringify({
      type: 'about:blank',
      title: 'Too Many Requests',
      status: 429,
      detail: message,
      code: 'too-many-requests',
      kind,
      limit: taken.limit,
      retryAfter: taken.reset,
      requestId,
      // As Payload says errors, for the admin.
      errors: [{ message, data: { code: 'too-many-requests' } }],
    }),
  )
  outgoing
    .writeHead(429, [
      'Content-Type',
      'application/problem+json; charset=utf-8',
      'Content-Length',
      String(body.length),
      'Cache-Control',
      'no-store',
      'Access-Control-Allow-Origin',
      '*',
      'X-Content-Type-Options',
      'nosniff',
      'X-Request-Id',
      requestId,
      'Retry-After',
      String(taken.reset),
      ...limitHead(taken),
      // What is still being sent is not read; the connection is of no more use.
      'Connection',
      'close',
    ])
    .end(body)
}
