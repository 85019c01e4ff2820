import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { type SignedInRequest, withUser } from '../../../src/cms/withUser'
import { isSweeping, queueSweep } from '../gather/queueSweep'
import { readSweep } from '../gather/sweep'

const path = '/originality/check-all'
const roles = ['admin', 'editor'] as const

const answer = async ({ payload }: SignedInRequest, status: number): Promise<Response> => {
  const sweep = await readSweep(payload)
  const running = isSweeping(sweep)
  return Response.json(
    {
      running,
      done: sweep?.done ?? 0,
      total: sweep?.total ?? 0,
      failed: running ? null : (sweep?.error ?? null),
      finishedAt: sweep?.state === 'done' ? sweep.at : null,
    },
    { status },
  )
}

/** `POST /api/originality/check-all` has the whole blog checked behind the answer (202); `GET` says how far that is. */
export const sweepEndpoints: Endpoint[] = [
  {
    path,
    method: 'get',
    ...described({ internal: 'serves the screens of originality' }),
    handler: withUser((req) => answer(req, 200), roles),
  },
  {
    path,
    method: 'post',
    ...described({ internal: 'serves the screens of originality' }),
    handler: withUser(async (req) => {
      await queueSweep(req.payload)
      return answer(req, 202)
    }, roles),
  },
]
