/**
 * True when the reader has the answer already: `If-None-Match` names its tag, or without that header `If-Modified-Since` is not before the
 * second it was made in (RFC 9110, 13.2.2).
 */
export const isUnchanged = ({
  etag,
  modified,
  ifNoneMatch,
  ifModifiedSince,
}: {
  etag: string
  /** Milliseconds, or null when the date cannot be told. */
  modified: number | null
  ifNoneMatch: string | undefined
  ifModifiedSince: string | undefined
}): boolean => {
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
    return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
  }
  if (ifModifiedSince === undefined || modified === null) return false
  const since = Date.parse(ifModifiedSince)
  return Number.isFinite(since) && Math.floor(modified / 1_000) <= Math.floor(since / 1_000)
}
