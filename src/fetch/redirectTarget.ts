import type { IncomingMessage } from 'node:http'

const redirectCodes = new Set([301, 302, 303, 307, 308])

/**
 * Where an answer leads, as written in its Location made absolute; null when it leads nowhere.
 * Many sites send letters beyond ASCII there as bare UTF-8, which Node hands over as Latin-1.
 */
export const redirectTarget = (options: {
  url: URL
  response: Pick<IncomingMessage, 'statusCode' | 'headers'>
}): string | null => {
  const { url, response } = options
  const { location } = response.headers
  if (!redirectCodes.has(response.statusCode ?? 0) || location === undefined) return null
  const bytes = Buffer.from(location, 'latin1')
  const written = bytes.toString('utf8').includes('\uFFFD') ? location : bytes.toString('utf8')
  return URL.canParse(written, url) ? new URL(written, url).href : written
}
