import type { Kind } from '../limits/kinds'

/** What a request is told as in the metrics: few names, since every one is a row for ever. */
export const routeClass = ({ url, kind }: { url: string; kind: Kind | null }): string => {
  if (url.startsWith('/_next/')) return 'static'
  if (/^\/admin(?:\/|\?|$)/.test(url)) return 'admin'
  if (url.startsWith('/api/media/file/')) return 'file'
  if (/^\/api\/(?:health|metrics)(?:\?|$)/.test(url)) return 'state'
  return kind ?? 'other'
}
