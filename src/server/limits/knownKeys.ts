import type { IncomingMessage } from 'node:http'

import type { Payload } from 'payload'

import { readKey } from '../../cms/keys/readKey'

type Known = {
  /** Null for what nobody has. */
  sender: string | null
  /** Gives no more than the public has. */
  isPublic: boolean
  until: number
}

const lifetime = 60_000
const most = 1_000
const keyForm = /^(?:api-keys|users) API-Key \S{16,128}$/

/**
 * Which keys are counted by themselves instead of by the address they come from: a frontend that renders on its server is one address for all its
 * readers. A key that has not been seen for a minute is looked up behind the request and counts from the next one on, so that made-up keys buy nothing.
 */
export const createKnownKeys = ({
  payload,
  now = () => performance.now(),
}: {
  payload: Payload
  now?: () => number
}) => {
  const known = new Map<string, Known>()

  const ask = async (authorization: string): Promise<Omit<Known, 'until'>> => {
    if (authorization.startsWith('api-keys ')) {
      const key = await readKey({ payload, authorization })
      const isPublic = !key?.scopes.some((scope) => scope === 'preview' || scope === 'write')
      return { sender: key ? `key ${key.id}` : null, isPublic: key !== null && isPublic }
    }
    const { user } = await payload.auth({ headers: new Headers({ Authorization: authorization }) })
    return { sender: user ? `key of ${user.id}` : null, isPublic: false }
  }

  const look = async (authorization: string): Promise<void> => {
    // In the place of the answer until it is there: one look for a crowd.
    known.set(authorization, { sender: null, isPublic: false, until: now() + lifetime })
    if (known.size > most) known.delete(known.keys().next().value as string)
    try {
      known.set(authorization, { ...(await ask(authorization)), until: now() + lifetime })
    } catch {
      known.delete(authorization)
    }
  }

  /** Who sends, by a key of theirs that is known; null for everybody else. */
  return ({ headers }: IncomingMessage): Known | null => {
    const { authorization } = headers
    if (authorization === undefined || !keyForm.test(authorization)) return null
    const found = known.get(authorization)
    if (!found || found.until <= now()) void look(authorization)
    return found && found.sender !== null && found.until > now() ? found : null
  }
}
