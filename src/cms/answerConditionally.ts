import { entityTag } from './entityTag'
import { isUnchanged } from './isUnchanged'

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
  const isUnmoved = isUnchanged({
    etag: tag,
    modified: datedByAll && lastModified !== null ? Date.parse(lastModified) : null,
    ifNoneMatch: request.headers.get('if-none-match') ?? undefined,
    ifModifiedSince: request.headers.get('if-modified-since') ?? undefined,
  })
  if (isUnmoved) {
    headers.delete('Content-Type')
    return new Response(null, { status: 304, headers })
  }
  return new Response(body, { headers })
}
