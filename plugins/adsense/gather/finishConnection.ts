import { timingSafeEqual } from 'node:crypto'

import type { Payload } from 'payload'

import type { TroubleCode } from '../domain/google/googleTrouble'
import type { ResolvedAdsenseOptions } from '../options'
import { googleStore } from '../store/googleStore'
import { askToken, scope } from './askToken'
import { hashOfState } from './beginConnection'
import { troubleIn } from './googleError'
import { queueReading } from './queueReading'
import { readClient } from './readClient'
import { secrets } from './secrets'

/** How a connection ended. */
export type ConnectionOutcome =
  'connected' | 'denied' | 'wrong-state' | 'no-refresh-token' | TroubleCode

/**
 * Ends the flow that this administrator began, and no other: the state that Google gives back must be theirs, unused and not older than ten
 * minutes. Keeps the refresh token sealed and asks for the first reading.
 */
export const finishConnection = async ({
  payload,
  options,
  user,
  answer,
}: {
  payload: Payload
  options: ResolvedAdsenseOptions
  user: { id: string; name: string }
  answer: { code: string | null; state: string | null; error: string | null }
}): Promise<ConnectionOutcome> => {
  const store = googleStore(payload)
  const pending = await store.pending(user.id)
  const isTheirs = pending !== null && isSame(hashOfState(answer.state ?? ''), pending.stateHash)
  if (!isTheirs) return 'wrong-state'
  await store.dropPending(user.id)
  if (pending.endsAt < Date.now()) return 'wrong-state'
  if (answer.error !== null) return answer.error === 'access_denied' ? 'denied' : 'client-wrong'
  const verifier = secrets(payload).open('verifier', pending.sealedVerifier)
  if (answer.code === null || verifier === null) return 'wrong-state'
  try {
    const client = await readClient({ payload, options })
    const { refreshToken, scopes } = await askToken({
      options,
      client,
      grant: {
        grant_type: 'authorization_code',
        code: answer.code,
        code_verifier: verifier,
        redirect_uri: pending.redirectUri,
      },
    })
    // People may leave out what they were asked for; without a list it is what was asked (RFC 6749 5.1).
    if (scopes && !scopes.includes(scope)) return 'scope-missing'
    if (refreshToken === null) return 'no-refresh-token'
    await store.dropReading()
    await store.keepConnection({
      at: new Date().toISOString(),
      by: user.name,
      clientId: client.id,
      sealedToken: secrets(payload).seal('token', refreshToken),
    })
  } catch (error) {
    const { code } = troubleIn(error)
    payload.logger.warn({ code, msg: 'The connection to AdSense was not made.' })
    return code
  }
  await queueReading(payload)
  return 'connected'
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
