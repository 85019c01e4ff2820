import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { problem } from '../../../src/cms/problem'
import { withUser } from '../../../src/cms/withUser'
import { beginConnection } from '../gather/beginConnection'
import { disconnect } from '../gather/disconnect'
import { redirectUriOf } from '../gather/redirectUriOf'
import type { ResolvedAdsenseOptions } from '../options'
import { refuseTrouble } from './refuseTrouble'

const internal = described({ internal: 'serves the screen of the application' })
const headers = { 'Cache-Control': 'private, no-store' }

/**
 * `POST /api/adsense/connect` begins a connection and gives the address at Google to go to. `POST /api/adsense/disconnect` gives the permission
 * back and forgets what was read; `revoked` says whether Google knows.
 */
export const connectEndpoints = (options: ResolvedAdsenseOptions): Endpoint[] => [
  {
    path: '/adsense/connect',
    method: 'post',
    ...internal,
    handler: withUser(
      async (req) => {
        const { payload, user } = req
        const { origin } = new URL(redirectUriOf(payload))
        const asked = req.headers.get('origin')
        if (asked !== null && asked !== origin) {
          throw problem({
            req,
            status: 409,
            code: 'other-address',
            en: `Google leads back to ${origin}. Open the admin there, sign in, and connect again.`,
            bn: `গুগল ফেরত পাঠাবে ${origin} ঠিকানায়। সেই ঠিকানায় অ্যাডমিন খুলে প্রবেশ করুন, তারপর আবার যুক্ত করুন।`,
          })
        }
        try {
          const address = await beginConnection({ payload, options, user: String(user.id) })
          return Response.json({ address }, { headers })
        } catch (error) {
          return refuseTrouble(req, error)
        }
      },
      ['admin'],
    ),
  },
  {
    path: '/adsense/disconnect',
    method: 'post',
    ...internal,
    handler: withUser(
      async ({ payload }) =>
        Response.json({ revoked: await disconnect({ payload, options }) }, { headers }),
      ['admin'],
    ),
  },
]
