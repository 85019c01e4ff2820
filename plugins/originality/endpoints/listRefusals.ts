import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { idsOf } from '../gather/idsOf'
import { listedPosts } from './listedPosts'

const most = 50

/**
 * `GET /api/originality/refusals`: posts whose scheduled publication was refused, or in which copied text was found only after
 * they were published; newest first. Editors see all, authors their own.
 */
export const listRefusals: Endpoint = {
  path: '/originality/refusals',
  method: 'get',
  ...described({ internal: 'serves the screens of originality' }),
  handler: withUser(async (req) => {
    const { docs } = await req.payload.find({
      collection: 'originality-checks',
      where: { gate: { in: ['refused', 'found-later'] } },
      sort: '-gateAt',
      limit: most,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
    })
    const posts = await listedPosts({ req, ids: docs.flatMap(({ post }) => idsOf([post])) })
    return Response.json({
      refusals: docs.flatMap(({ post, gate, gateAt }) => {
        const listed = posts.get(idsOf([post])[0] ?? '')
        return listed ? [{ post: listed, gate, at: gateAt ?? null }] : []
      }),
    })
  }),
}
