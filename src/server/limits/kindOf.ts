import type { Kind } from './kinds'

const login =
  /^\/api\/(?:setup$|(?:users|api-keys)\/(?:login|forgot-password|reset-password|unlock|first-register|verify)(?:\/|$))/
const uncounted = /^\/(?:_next\/|api\/(?:health|metrics)$)/

/** What a request counts as; null for what is never refused: the state of the server, and the files of the admin. */
export const kindOf = ({
  method = 'GET',
  url = '/',
  override,
}: {
  method?: string
  url?: string
  /** `X-Payload-HTTP-Method-Override`, by which a long question comes as a POST. */
  override?: string
}): Kind | null => {
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  if (uncounted.test(path)) return null
  if (path === '/api/traffic/hit' || path === '/api/traffic/pixel.gif') return 'hit'
  const isRead = method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
  if (login.test(path) && (!isRead || path === '/api/setup')) return 'login'
  if (path === '/api/search') return 'search'
  if (path === '/api/contact' && !isRead) return 'contact'
  return isRead || (method === 'POST' && override?.toUpperCase() === 'GET') ? 'read' : 'write'
}
