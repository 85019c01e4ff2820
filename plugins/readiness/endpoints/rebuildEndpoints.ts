import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { type SignedInRequest, withUser } from '../../../src/cms/withUser'
import { presentRebuild } from '../gather/presentRebuild'
import { isRebuilding, readRebuild, stopOfRebuild, writeRebuild } from '../gather/rebuildState'

const path = '/readiness/facts'
const roles = ['admin', 'editor'] as const

const answer = async ({ payload }: SignedInRequest, status = 200): Promise<Response> =>
  Response.json(presentRebuild(await readRebuild(payload)), { status })

/** Begins, or goes on where a stopped or broken run was; nothing while one is running. */
const start = async (req: SignedInRequest): Promise<Response> => {
  const { payload } = req
  const before = await readRebuild(payload)
  if (!isRebuilding(before)) {
    const counted = await Promise.all(
      (['posts', 'pages'] as const).map((collection) =>
        payload.count({ collection, where: { _status: { equals: 'published' } } }),
      ),
    )
    await stopOfRebuild.forget(payload)
    await writeRebuild(payload, {
      state: 'queued',
      place: before === null || before.state === 'done' ? null : before.place,
      total: counted.reduce((sum, { totalDocs }) => sum + totalDocs, 0),
      error: null,
    })
    await payload.jobs.queue({ task: 'rebuild-facts', input: {} })
  }
  return answer(req, 202)
}

const stop = async (req: SignedInRequest): Promise<Response> => {
  if (isRebuilding(await readRebuild(req.payload))) await stopOfRebuild.ask(req.payload)
  return answer(req, 202)
}

const internal = described({ internal: 'serves the screen of readiness' })

/**
 * `POST /api/readiness/facts` has everything published measured anew behind the answer (202), or goes on where it was stopped; `GET` says how
 * far that is; `POST /api/readiness/facts/stop` ends it after the hundred texts at hand, which are kept.
 */
export const rebuildEndpoints: Endpoint[] = [
  { path, method: 'get', ...internal, handler: withUser((req) => answer(req), roles) },
  { path, method: 'post', ...internal, handler: withUser(start, roles) },
  { path: `${path}/stop`, method: 'post', ...internal, handler: withUser(stop, roles) },
]
