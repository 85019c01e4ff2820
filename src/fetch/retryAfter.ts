/**
 * When an answer says it may be asked again, in milliseconds since 1970: its Retry-After as seconds or as a date
 * (RFC 9110 10.2.3), null when it says nothing that can be read.
 */
export const retryAfter = (options: { header: string | undefined; now: number }): number | null => {
  const { header, now } = options
  if (header === undefined) return null
  if (/^\s*\d{1,9}\s*$/u.test(header)) return now + Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : date
}
