import type { Payload } from 'payload'

import type { ResolvedAdsenseOptions } from '../options'
import { googleStore } from '../store/googleStore'
import type { Bearer } from './askApi'
import { askToken } from './askToken'
import { googleError } from './googleError'
import { readClient } from './readClient'
import { secrets } from './secrets'

/**
 * Access tokens from the kept permission, for the length of one reading: none is written down. A new refresh token that Google sends along takes
 * the place of the old one.
 */
export const bearerOf = ({
  payload,
  options,
}: {
  payload: Payload
  options: ResolvedAdsenseOptions
}): Bearer => {
  const renew = async (): Promise<string> => {
    const store = googleStore(payload)
    const connection = await store.connection()
    if (!connection) throw googleError({ code: 'not-connected', detail: '', retryAt: null })
    const client = await readClient({ payload, options })
    const refreshToken = secrets(payload).open('token', connection.sealedToken)
    if (refreshToken === null) throw googleError({ code: 'sealed', detail: '', retryAt: null })
    const grant = { grant_type: 'refresh_token', refresh_token: refreshToken } as const
    const tokens = await askToken({ options, client, grant })
    if (tokens.refreshToken && tokens.refreshToken !== refreshToken) {
      const sealedToken = secrets(payload).seal('token', tokens.refreshToken)
      await store.keepConnection({ ...connection, sealedToken })
    }
    return tokens.accessToken
  }
  let first: Promise<string> | null = null
  return { token: () => (first ??= renew()), renew: () => (first = renew()) }
}
