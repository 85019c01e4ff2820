import type { Payload } from 'payload'

import { readKey } from '../../../src/cms/keys/readKey'
import type { Incoming } from '../count/counter'

const lifetime = 60_000
const most = 1_000

/** Who was told apart lately, so that a reader with a cookie, or a server with its key, costs one look into the database a minute. */
const sendersOf = (payload: Payload): Map<string, { isKnown: boolean; until: number }> => {
  const shared = globalThis as {
    ekagroSenders?: WeakMap<Payload, Map<string, { isKnown: boolean; until: number }>>
  }
  const all = (shared.ekagroSenders ??= new WeakMap())
  const known = all.get(payload) ?? new Map<string, { isKnown: boolean; until: number }>()
  all.set(payload, known)
  return known
}

/**
 * Tells a reader, somebody of the blog, and a frontend's server with a key (of a user, or one with the scope `traffic`) apart. Payload is asked only when there is a cookie of its
 * own or an Authorization. Null for an API key that nobody has. The cookie counts whatever page sent it: being somebody of the blog takes a
 * hit away here and does nothing else.
 */
export const senderOf = async ({
  payload,
  headers,
}: {
  payload: Payload
  headers: Headers
}): Promise<Incoming['sender'] | null> => {
  const authorization = headers.get('authorization') ?? tokenIn({ payload, headers })
  if (!authorization) return 'reader'
  const isKey = /^(?:users|api-keys) API-Key /.test(authorization)
  const senders = sendersOf(payload)
  const known = senders.get(authorization)
  const isKnown =
    known && known.until > Date.now()
      ? known.isKnown
      : await ask({ payload, authorization }).catch(() => false)
  if (known?.isKnown !== isKnown || known.until <= Date.now()) {
    senders.delete(authorization)
    senders.set(authorization, { isKnown, until: Date.now() + lifetime })
    if (senders.size > most) senders.delete(senders.keys().next().value as string)
  }
  if (isKey) return isKnown ? 'server' : null
  return isKnown ? 'staff' : 'reader'
}

const ask = async ({
  payload,
  authorization,
}: {
  payload: Payload
  authorization: string
}): Promise<boolean> => {
  if (authorization.startsWith('api-keys ')) {
    const key = await readKey({ payload, authorization })
    return key?.scopes.includes('traffic') === true
  }
  const { user } = await payload.auth({ headers: new Headers({ Authorization: authorization }) })
  return user !== null
}

const tokenIn = ({ payload, headers }: { payload: Payload; headers: Headers }): string | null => {
  const cookie = headers.get('cookie')
  if (!cookie) return null
  const name = `${payload.config.cookiePrefix}-token=`
  const part = cookie.split(';').find((one) => one.trimStart().startsWith(name))
  return part ? `JWT ${part.trim().slice(name.length)}` : null
}
