import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { type SignedInRequest, withUser } from '../../../src/cms/withUser'
import { googleError } from '../gather/googleError'
import { queueReading } from '../gather/queueReading'
import { readAdsenseState } from '../gather/readAdsenseState'
import type { ResolvedAdsenseOptions } from '../options'
import { googleStore } from '../store/googleStore'
import { refuseTrouble } from './refuseTrouble'

const roles = ['admin', 'editor'] as const

/** `GET /api/adsense`: Google's state of the site as it was last read. `POST /api/adsense/read` has it read behind the answer (202). */
export const readingEndpoints = (options: ResolvedAdsenseOptions): Endpoint[] => {
  const operatorClient = options.client?.id ?? null
  const answer = async (req: SignedInRequest, status: number): Promise<Response> =>
    Response.json(await readAdsenseState({ req, operatorClient, user: req.user }), {
      status,
      headers: { 'Cache-Control': 'private, no-store' },
    })
  return [
    {
      path: '/adsense',
      method: 'get',
      ...described({
        id: 'getAdsenseState',
        tag: 'AdSense',
        summary: 'Google’s state of the site as it was last read, never mixed into our verdict',
        callers: 'people',
        answers: {
          200: {
            description: 'Connection, reading and trouble; null where there is none',
            schema: { type: 'object', additionalProperties: true },
          },
        },
      }),
      handler: withUser((req) => answer(req, 200), roles),
    },
    {
      path: '/adsense/read',
      method: 'post',
      ...described({ internal: 'serves the screen of the application' }),
      handler: withUser(async (req) => {
        if (!(await googleStore(req.payload).connection())) {
          const trouble = { code: 'not-connected', detail: '', retryAt: null } as const
          return refuseTrouble(req, googleError(trouble))
        }
        await queueReading(req.payload)
        return answer(req, 202)
      }, roles),
    },
  ]
}
