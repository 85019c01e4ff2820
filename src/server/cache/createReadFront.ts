import type { IncomingMessage, ServerResponse } from 'node:http'

import type { PublicTag } from '../../cms/writes/publicTags'
import type { Answer } from './answer'
import type { AnswerCache } from './answerCache'
import { tagsOfRead } from './publicRead'
import { sendAnswer } from './sendAnswer'
import { toAnswer } from './toAnswer'

/** Longer addresses are answered but not kept, in characters. */
const longest = 2_048
const rememberedAddresses = 10_000

type Tags = ReturnType<typeof tagsOfRead>

export type ReadFront = (request: {
  incoming: IncomingMessage
  outgoing: ServerResponse
  /** Lines of the head of this request alone, name and value in turn. */
  extra: readonly string[]
  requestId: string
}) => 'hit' | 'miss' | 'not-ours'

/**
 * Answers public reads in front of everything else. A hit makes no Request, no Response and no URL: it is a look at the clock, one into a map,
 * and a write. Whatever bears a key, a cookie of Payload's or a range is not ours.
 */
export const createReadFront = ({
  cache,
  behind,
  control,
  cookiePrefix,
  fetch,
  fail,
}: {
  cache: AnswerCache
  behind: ReadonlyMap<PublicTag, readonly PublicTag[]>
  /** `Cache-Control` of what is kept. */
  control: string
  /** The beginning of the names of Payload's cookies. */
  cookiePrefix: string
  /** The API behind. */
  fetch: (question: {
    request: Request
    incoming: IncomingMessage
    requestId: string
  }) => Promise<Response>
  /** Ends a request whose answer could not be made. */
  fail: (failed: { error: unknown; outgoing: ServerResponse }) => void
}): ReadFront => {
  const known = new Map<string, Tags>()
  const tagsOf = (url: string): Tags => {
    const before = known.get(url)
    if (before !== undefined) return before
    const tags = tagsOfRead({ url, behind })
    if (known.size >= rememberedAddresses) known.clear()
    known.set(url, tags)
    return tags
  }

  const read = async (incoming: IncomingMessage, requestId: string): Promise<Answer> => {
    const began = Date.now()
    const { headers, url = '/' } = incoming
    const language = headers['accept-language']
    const request = new Request(`http://${headers.host ?? 'localhost'}${url}`, {
      headers: language ? { 'Accept-Language': language } : {},
    })
    return toAnswer({ response: await fetch({ request, incoming, requestId }), began })
  }

  return ({ incoming, outgoing, extra, requestId }) => {
    const { method, url = '/', headers } = incoming
    if ((method !== 'GET' && method !== 'HEAD') || url.length > longest) return 'not-ours'
    if (headers.authorization !== undefined || headers.range !== undefined) return 'not-ours'
    if (headers.cookie?.includes(cookiePrefix)) return 'not-ours'
    const key = `${headers.host ?? ''}${url}`
    const found = cache.find(key)
    if (found) {
      const sending = sendAnswer({ answer: found, incoming, outgoing, extra, control })
      sending?.catch((error: unknown) => fail({ error, outgoing }))
      return 'hit'
    }
    const tags = tagsOf(url)
    if (tags === null || hasBody(incoming)) return 'not-ours'
    cache
      .make({ key, tags, read: () => read(incoming, requestId) })
      .then((answer) => sendAnswer({ answer, incoming, outgoing, extra, control }))
      .catch((error: unknown) => fail({ error, outgoing }))
    return 'miss'
  }
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
