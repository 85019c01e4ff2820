import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { problem } from '../../../src/cms/problem'
import { type SignedInRequest, withUser } from '../../../src/cms/withUser'
import { queueProbe } from '../gather/queueProbe'
import { readSiteState } from '../gather/readSiteState'
import { isProbing, readProbeState, writeProbeState } from '../store/probeStore'

const path = '/site/probe'
const roles = ['admin', 'editor'] as const

const answer = async (req: SignedInRequest, status: number): Promise<Response> => {
  const { payload, user } = req
  return Response.json(await readSiteState({ payload, withToken: user.role === 'admin' }), {
    status,
  })
}

const internal = described({ internal: 'serves the screen of the public site' })

/**
 * `GET /api/site/probe`: the last visit of the public site and the one that is going on. `POST` asks for one (202), and
 * `POST /api/site/probe/cancel` stops it.
 */
export const siteProbeEndpoints: Endpoint[] = [
  { path, method: 'get', ...internal, handler: withUser((req) => answer(req, 200), roles) },
  {
    path,
    method: 'post',
    ...internal,
    handler: withUser(async (req) => {
      const { address } = await readSiteState({ payload: req.payload, withToken: false })
      if (address === null) {
        throw problem({
          req,
          status: 400,
          code: 'no-address',
          field: 'address',
          en: 'The blog has no public address yet. Write it into the settings of the blog.',
          bn: 'ব্লগের কোনো প্রকাশ্য ঠিকানা নেই। ব্লগের সেটিংসে ঠিকানাটি লিখুন।',
        })
      }
      await queueProbe(req.payload)
      return answer(req, 202)
    }, roles),
  },
  {
    path: `${path}/cancel`,
    method: 'post',
    ...internal,
    handler: withUser(async (req) => {
      const state = await readProbeState(req.payload)
      if (state && isProbing(state)) {
        await writeProbeState(req.payload, { ...state, isCancelled: true })
      }
      return answer(req, 202)
    }, roles),
  },
]
