import { recordOf, textIn } from '../domain/google/recordsIn'
import { troubleOfToken } from '../domain/google/troubleOfToken'
import type { OAuthClient, ResolvedAdsenseOptions } from '../options'
import { googleError } from './googleError'
import { troubleOfFetch } from './troubleOfFetch'

/** The one right that is asked for: to read. */
export const scope = 'https://www.googleapis.com/auth/adsense.readonly'

export type Grant =
  | { grant_type: 'authorization_code'; code: string; code_verifier: string; redirect_uri: string }
  | { grant_type: 'refresh_token'; refresh_token: string }

export type Tokens = { accessToken: string; refreshToken: string | null; scopes: string[] | null }

/**
 * Asks the token endpoint (RFC 6749 4.1.3 and 6, RFC 7636). What comes back is kept in memory alone, the refresh token apart.
 * @throws GoogleError
 */
export const askToken = async ({
  options: { post, addresses, timeout },
  client,
  grant,
}: {
  options: Pick<ResolvedAdsenseOptions, 'post' | 'addresses' | 'timeout'>
  client: OAuthClient
  grant: Grant
}): Promise<Tokens> => {
  const body = new URLSearchParams({
    ...grant,
    client_id: client.id,
    client_secret: client.secret,
  })
  const answer = await post(addresses.token, {
    body: body.toString(),
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
    },
    limit: 64 * 1024,
    timeout,
  }).catch((error: unknown) => {
    throw googleError(troubleOfFetch(error))
  })
  const { status, retryAt } = answer
  const told = parse(answer.text)
  if (status !== 200) throw googleError(troubleOfToken({ status, body: told, retryAt }))
  const tokens = recordOf(told)
  const accessToken = textIn(tokens, 'access_token', 4_096)
  if (accessToken === '') {
    const detail = 'The answer of the token endpoint has no access token.'
    throw googleError({ code: 'unreadable', detail, retryAt: null })
  }
  const scopes = textIn(tokens, 'scope')
  return {
    accessToken,
    refreshToken: textIn(tokens, 'refresh_token', 4_096) || null,
    scopes: scopes === '' ? null : scopes.split(' '),
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
