import { checkAddress } from './checkAddress'
import { everythingAllowed, nothingAllowed, parseRobots, type RobotsRules } from './parseRobots'
import { readBody } from './readBody'
import { redirectTarget } from './redirectTarget'
import { sendRequest, type Transport } from './sendRequest'
import { textOf } from './textOf'

type Remembered = { rules: RobotsRules; until: number }

const day = 24 * 60 * 60 * 1000
const tenMinutes = 10 * 60 * 1000
const mostOrigins = 1_000
/** RFC 9309 2.5 asks for at least 500 KiB; what lies behind is not read. */
const limit = 512 * 1024
const mostRedirects = 5

/**
 * The robots.txt of every origin we ask, read once a day (RFC 9309): one that is missing (4xx) allows everything, one that
 * its server fails to give (5xx) allows nothing for ten minutes.
 */
export const robotsMemory = (options: {
  userAgent: string
  transport: Transport
}): { of(url: URL, signal: AbortSignal): Promise<RobotsRules> } => {
  const { userAgent, transport } = options
  const agent = userAgent.split('/')[0]!.trim()
  const memory = new Map<string, Remembered>()

  const read = async (origin: string, signal: AbortSignal): Promise<Remembered> => {
    let url = new URL('/robots.txt', origin)
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each address is known only when the one before has answered
      const response = await sendRequest({
        url,
        signal,
        transport,
        headers: { 'accept-encoding': 'gzip, br, deflate', 'user-agent': userAgent },
      })
      const status = response.statusCode ?? 0
      const target = redirectTarget({ url, response })
      if (target === null && status >= 200 && status < 300) {
        // oxlint-disable-next-line no-await-in-loop -- the last turn of the loop
        const bytes = await readBody({ url, response, limit, signal, truncate: true })
        const text = textOf({ bytes, contentType: response.headers['content-type'] ?? null })
        const rules = parseRobots({ text, agent })
        return { rules, until: Date.now() + day }
      }
      response.destroy()
      if (target === null) {
        return status >= 500 || status === 429
          ? { rules: nothingAllowed, until: Date.now() + tenMinutes }
          : { rules: everythingAllowed, until: Date.now() + day }
      }
      url = checkAddress({ address: target, allow: transport.allow })
    }
    return { rules: everythingAllowed, until: Date.now() + day }
  }

  return {
    of: async ({ origin }, signal) => {
      const known = memory.get(origin)
      if (known && known.until > Date.now()) return known.rules
      const fresh = await read(origin, signal)
      memory.delete(origin)
      if (memory.size >= mostOrigins) memory.delete(memory.keys().next().value ?? '')
      memory.set(origin, fresh)
      return fresh.rules
    },
  }
}
