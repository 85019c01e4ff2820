import type { FetchedAnswer, GuardedFetch } from '../../../src/fetch/guardedFetch'

export type DoorAnswer =
  | { kind: 'answer'; status: number; headers: { name: string; value: string }[]; body: string }
  | { kind: 'refused' }

/** Headers that speak of the connection to the server, which is not the browser's. */
const dropped = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'set-cookie',
  'strict-transport-security',
  'transfer-encoding',
])
const limitOfOne = 5 * 1024 * 1024
const timeoutOfOne = 10_000

/**
 * The only way from a rendering browser to the network: addresses of the site itself, read (never written) through the guarded way out,
 * so many requests and bytes in all. Everything else is refused without being asked.
 */
export const siteDoor = (options: {
  origin: string
  fetch: GuardedFetch
  signal: AbortSignal
  mostRequests: number
  mostBytes: number
}): ((request: { url: string; method: string }) => Promise<DoorAnswer>) => {
  const { origin, fetch, signal } = options
  const own = hostOf(origin)
  const kept = new Map<string, FetchedAnswer>()
  let requests = 0
  let bytes = 0
  return async ({ url, method }) => {
    if (method !== 'GET' || !URL.canParse(url)) return refused
    const wanted = new URL(url)
    wanted.hash = ''
    if (wanted.protocol !== 'https:' && wanted.protocol !== 'http:') return refused
    if (hostOf(wanted.href) !== own) return refused
    const before = kept.get(wanted.href)
    if (before) return answerOf(before)
    if (requests >= options.mostRequests || bytes >= options.mostBytes) return refused
    requests += 1
    try {
      const answer = await fetch(wanted.href, {
        limit: limitOfOne,
        timeout: timeoutOfOne,
        robots: 'elsewhere',
        signal,
      })
      bytes += answer.bytes.length
      if (answer.address === wanted.href) {
        kept.set(wanted.href, answer)
        return answerOf(answer)
      }
      if (hostOf(answer.address) !== own) return refused
      // The browser is to know where it is; it comes again with the address that answered.
      kept.set(answer.address, answer)
      return {
        kind: 'answer',
        status: 302,
        headers: [{ name: 'location', value: answer.address }],
        body: '',
      }
    } catch {
      return refused
    }
  }
}

const refused: DoorAnswer = { kind: 'refused' }

const hostOf = (address: string): string => new URL(address).host.replace(/^www\./u, '')

const answerOf = ({ status, headers, bytes }: FetchedAnswer): DoorAnswer => ({
  kind: 'answer',
  status,
  headers: Object.entries(headers).flatMap(([name, value]) =>
    dropped.has(name) ? [] : [{ name, value }],
  ),
  body: Buffer.from(bytes).toString('base64'),
})
