import { createHash, randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import type { ResolvedAdsenseOptions } from '../options'
import { googleStore } from '../store/googleStore'
import { scope } from './askToken'
import { readClient } from './readClient'
import { redirectUriOf } from './redirectUriOf'
import { secrets } from './secrets'

const patience = 10 * 60_000

/** What is kept of a state: it comes back in an address, and is worth nothing from a copy of the database. */
export const hashOfState = (state: string): string =>
  createHash('sha256').update(state).digest('hex')

/**
 * Begins an authorization code flow with PKCE (RFC 7636) for one administrator, and gives Google's address to go to. It waits ten minutes; a
 * second one takes the place of the first.
 * @throws GoogleError client-missing or sealed
 */
export const beginConnection = async ({
  payload,
  options,
  user,
}: {
  payload: Payload
  options: ResolvedAdsenseOptions
  user: string
}): Promise<string> => {
  const { id } = await readClient({ payload, options })
  const verifier = randomBytes(48).toString('base64url')
  const state = randomBytes(32).toString('base64url')
  const redirectUri = redirectUriOf(payload)
  await googleStore(payload).keepPending(user, {
    stateHash: hashOfState(state),
    sealedVerifier: secrets(payload).seal('verifier', verifier),
    redirectUri,
    endsAt: Date.now() + patience,
  })
  const query = new URLSearchParams({
    client_id: id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    // Only so does Google give a refresh token, also to whoever agreed before.
    access_type: 'offline',
    prompt: 'consent',
  })
  return `${options.addresses.authorize}?${query.toString()}`
}
