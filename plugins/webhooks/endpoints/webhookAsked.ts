import type { SignedInRequest } from '../../../src/cms/withUser'
import { problem } from '../../../src/cms/problem'
import type { Webhook } from '../../../src/payload-types'

/** The webhook that a request of an administrator names, with its sealed secrets. @throws APIError 404 */
export const webhookAsked = async (req: SignedInRequest): Promise<Webhook> => {
  const id = req.routeParams?.id as string
  const options = { collection: 'webhooks', id, depth: 0, disableErrors: true, req } as const
  const mayRead = await req.payload.findByID({ ...options, overrideAccess: false })
  const webhook = mayRead && (await req.payload.findByID({ ...options, showHiddenFields: true }))
  if (webhook) return webhook
  throw problem({
    req,
    status: 404,
    code: 'not-found',
    field: 'id',
    en: 'There is no such webhook.',
    bn: 'এমন কোনো ওয়েবহুক নেই।',
  })
}
