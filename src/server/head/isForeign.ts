import type { IncomingHttpHeaders } from 'node:http'

/**
 * True for a change that a page of another host wants to make with the cookie of whoever looks at it. Payload checks the origin against its list; on a public
 * HOST without EKAGRO_URL there is none, and it would take any. Then the origin must be the host that was asked.
 */
export const isForeign = ({
  method = 'GET',
  headers: { cookie, origin, host },
  origins,
  cookiePrefix,
}: {
  method?: string | undefined
  headers: IncomingHttpHeaders
  /** Payload's list. */
  origins: readonly string[]
  cookiePrefix: string
}): boolean => {
  if (origins.length > 0 || origin === undefined || !cookie?.includes(cookiePrefix)) return false
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}
