import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { idsOf } from '../gather/idsOf'
import { rescorePost } from '../gather/rescorePost'
import { readDecision } from './readDecision'
import { pairOf } from './pairOf'
import { presentPair } from './presentPair'
import { readBody } from './readBody'

/**
 * `PATCH /api/originality/pairs/:id` with `{ decision, note?, passage? }` or `{ excluded }`: an editor's word on a match. Goes into
 * the log first; scores and the gate follow from it.
 */
export const decidePair: Endpoint = {
  path: '/originality/pairs/:id',
  method: 'patch',
  ...described({ internal: 'serves the screens of originality' }),
  handler: withUser(
    async (req) => {
      const pair = await pairOf(req)
      const said = readDecision({ req, pair, asked: await readBody(req) })
      const post = idsOf([pair.post])[0] ?? ''
      // Nobody writes the log by hand; this endpoint has checked who decides.
      await req.payload.create({
        collection: 'originality-decisions',
        data: {
          ...said,
          post,
          source: pair.source,
          pair: String(pair.id),
          by: req.user.id,
          at: new Date().toISOString(),
        },
        depth: 0,
      })
      await rescorePost({ payload: req.payload, post })
      return Response.json(await presentPair({ req, pair: await pairOf(req) }))
    },
    ['admin', 'editor'],
  ),
}
