import { createHash } from 'node:crypto'

/** A strong entity tag: the same bytes have the same one, in every process. */
export const entityTag = (body: string | Uint8Array): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/**
 * Whether a reader has the answer already (RFC 9110, 13.2.2): by `If-None-Match` where it was sent, else by `If-Modified-Since`.
 * @param options.lastModified when anything of the answer last changed, ISO 8601; null where that is not known for sure
 */
export const isNotModified = (options: {
  headers: Headers
  tag: string
  lastModified: string | null
}): boolean => {
  const { headers, tag, lastModified } = options
  const wanted = headers.get('if-none-match')
  if (wanted !== null) {
    if (wanted.trim() === '*') return true
    return wanted.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
  }
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  if (Number.isNaN(since) || lastModified === null) return false
  return Math.floor(Date.parse(lastModified) / 1000) * 1000 <= since
}

/**
 * An answer with `ETag` and `Last-Modified`, or 304 without a body for a reader who has it.
 * @param options.lastModified newest date of what is in the answer, ISO 8601
 * @param options.datedByAll true where every change of the answer moves `lastModified`: only then does `If-Modified-Since` decide
 */
export const answerConditionally = (options: {
  request: { headers: Headers }
  body: string
  headers: Readonly<Record<string, string>>
  lastModified: string | null
  datedByAll?: boolean
}): Response => {
  const { request, body, lastModified, datedByAll = false } = options
  const tag = entityTag(body)
  const headers = new Headers(options.headers)
  headers.set('ETag', tag)
  if (lastModified !== null) headers.set('Last-Modified', new Date(lastModified).toUTCString())
  const date = datedByAll ? lastModified : null
  if (isNotModified({ headers: request.headers, tag, lastModified: date })) {
    headers.delete('Content-Type')
    return new Response(null, { status: 304, headers })
  }
  return new Response(body, { headers })
}
