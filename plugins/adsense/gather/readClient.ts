import type { Payload } from 'payload'

import type { OAuthClient, ResolvedAdsenseOptions } from '../options'
import { googleStore } from '../store/googleStore'
import { googleError } from './googleError'
import { secrets } from './secrets'

/** The OAuth client: the operator's, else the one that was set on the screen. @throws GoogleError client-missing or sealed */
export const readClient = async ({
  payload,
  options,
}: {
  payload: Payload
  options: Pick<ResolvedAdsenseOptions, 'client'>
}): Promise<OAuthClient> => {
  if (options.client) return options.client
  const kept = await googleStore(payload).client()
  if (!kept) throw googleError({ code: 'client-missing', detail: '', retryAt: null })
  const secret = secrets(payload).open('client', kept.sealedSecret)
  if (secret === null) throw googleError({ code: 'sealed', detail: '', retryAt: null })
  return { id: kept.id, secret }
}
