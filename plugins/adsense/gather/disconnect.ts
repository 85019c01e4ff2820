import type { Payload } from 'payload'

import type { ResolvedAdsenseOptions } from '../options'
import { googleStore } from '../store/googleStore'
import { secrets } from './secrets'

/**
 * Gives the permission back to Google (RFC 7009) and forgets it, and what was read with it. It is forgotten here also where Google could not be
 * told: then the owner can take it away in their Google account.
 * @returns whether Google knows: it said yes, or that it knows no such permission any more
 */
export const disconnect = async ({
  payload,
  options: { post, addresses, timeout },
}: {
  payload: Payload
  options: Pick<ResolvedAdsenseOptions, 'post' | 'addresses' | 'timeout'>
}): Promise<boolean> => {
  const store = googleStore(payload)
  const connection = await store.connection()
  await store.dropConnection()
  await store.dropReading()
  const token = connection && secrets(payload).open('token', connection.sealedToken)
  if (!token) return connection === null
  try {
    const { status, text } = await post(addresses.revoke, {
      body: new URLSearchParams({ token }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      timeout,
    })
    return status === 200 || (status === 400 && text.includes('invalid_token'))
  } catch (error) {
    const { code } = error as { code?: string }
    payload.logger.warn({ code, msg: 'Google could not be told that the permission ended.' })
    return false
  }
}
