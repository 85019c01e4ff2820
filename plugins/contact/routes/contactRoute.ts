import type { Payload } from 'payload'

import { readKey } from '../../../src/cms/keys/readKey'
import { languageAsked } from '../../../src/cms/languageAsked'
import type { Route, RouteCall } from '../../../src/cms/route'
import { isOwnOrigin } from '../domain/isOwnOrigin'
import { readContactFields } from '../domain/readContactFields'
import { spamReasonsOf } from '../domain/spamReasons'
import { keepMessage } from '../gather/keepMessage'
import { readContactSettings } from '../gather/readContactSettings'
import { headersFor, refuse, refuseFields } from './answers'
import { contactDescription } from './contactDescription'
import { limitReaders } from './limitReaders'
import { readFields } from './readFields'

/**
 * `POST /api/contact`: takes a message of a reader, from a page of the blog or from a frontend's server. What looks like spam is answered as anything
 * else.
 */
export const contactRoute: Route = {
  path: '/api/contact',
  method: 'post',
  openapi: contactDescription,
  async handle({ request, payload, sender }) {
    const language = languageAsked(request)
    const origin = request.headers.get('origin')
    const { isOpen, mostLinks, address } = await readContactSettings(payload)
    const { csrf, serverURL } = payload.config
    const allowed = [...csrf, serverURL, payload.config.custom.address].filter(Boolean)
    if (!isOwnOrigin({ origin, address, allowed })) return refuse('foreign-origin', language)
    if (request.method === 'OPTIONS') return preflight(origin)
    if (request.method !== 'POST') return refuse('method', language, { Allow: 'POST' })
    if (!isOpen) return refuse('closed', language)
    const read = await readFields(request)
    if ('trouble' in read) return refuse(read.trouble, language)
    const reader = await readerOf({ payload, request, sender, told: read.fields.address })
    if (reader === null) return refuse('unknown-key', language)
    const found = readContactFields(read.fields)
    if (found.problems) return refuseFields(found.problems, language)
    const taken =
      reader === '' ? null : (await limitReaders(payload)).take({ kind: 'reader', sender: reader })
    if (taken?.isAllowed === false)
      return refuse('too-many-requests', language, { 'Retry-After': String(taken.reset) })
    const now = Date.now()
    await keepMessage({
      payload,
      message: found.message,
      language,
      spam: spamReasonsOf({ ...found, now, mostLinks }),
      now,
    })
    return Response.json({ received: true }, { status: 202, headers: headersFor(origin) })
  },
}

const preflight = (origin: string | null): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...headersFor(origin),
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'Content-Type, Accept-Language',
      'Access-Control-Max-Age': '86400',
    },
  })

/**
 * Whose messages are counted together. A server with a key of the blog may tell the address of its reader; one that tells none is counted by the server in
 * front alone, and is ''. Null for a key that nobody has.
 */
const readerOf = async ({
  payload,
  request,
  sender,
  told,
}: Pick<RouteCall, 'request' | 'sender'> & {
  payload: Payload
  told: unknown
}): Promise<string | null> => {
  const authorization = request.headers.get('authorization')
  if (!authorization?.startsWith('api-keys ')) return `from ${sender}`
  if (!(await readKey({ payload, authorization }))) return null
  return typeof told === 'string' && told !== '' ? `told ${told.slice(0, 64)}` : ''
}
