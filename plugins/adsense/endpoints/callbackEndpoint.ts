import type { Endpoint, PayloadRequest } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import type { User } from '../../../src/payload-types'
import { finishConnection } from '../gather/finishConnection'
import type { ResolvedAdsenseOptions } from '../options'
import { continuePage } from './continuePage'

const kept = ['code', 'state', 'error'] as const
const again = 'again'

/**
 * `GET /api/adsense/callback`: where Google leads back to. A browser that comes from another site brings no session that Payload takes (its guard
 * against forged requests), so the first answer is a page of ours that goes on to the same address by itself; from there the session counts.
 * Whatever comes of it stands on the screen: `/admin/adsense?google=…`.
 */
export const callbackEndpoint = (options: ResolvedAdsenseOptions): Endpoint => ({
  path: '/adsense/callback',
  method: 'get',
  ...described({ internal: 'where Google leads back to after somebody agreed' }),
  handler: async (req) => {
    const { payload, searchParams } = req
    const { admin } = payload.config.routes
    if (!req.user) {
      if (searchParams.get(again) !== null)
        return leadTo(`${admin}/login?redirect=${encodeURIComponent(`${admin}/adsense`)}`)
      return continuePage({ address: `?${onwards(req)}`, language: req.i18n.language })
    }
    // Signed in by the collection of users alone; keys of the API sign in nowhere but at content.
    const user = req.user as unknown as User
    if (user.role !== 'admin') return leadTo(`${admin}/adsense?google=role`)
    const outcome = await finishConnection({
      payload,
      options,
      user: { id: String(user.id), name: user.name || user.email },
      answer: {
        code: searchParams.get('code'),
        state: searchParams.get('state'),
        error: searchParams.get('error'),
      },
    })
    return leadTo(`${admin}/adsense?google=${outcome}`)
  },
})

/** What Google gave, and that it went through our page once. */
const onwards = ({ searchParams }: PayloadRequest): string => {
  const query = new URLSearchParams()
  for (const name of kept) {
    const value = searchParams.get(name)
    if (value !== null) query.set(name, value)
  }
  query.set(again, '1')
  return query.toString()
}

const leadTo = (location: string): Response =>
  new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'private, no-store' },
  })
