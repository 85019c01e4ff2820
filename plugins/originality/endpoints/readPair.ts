import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { pairOf } from './pairOf'
import { presentPair } from './presentPair'

/** `GET /api/originality/pairs/:id`: both texts of one match, for the review. */
export const readPair: Endpoint = {
  path: '/originality/pairs/:id',
  method: 'get',
  ...described({ internal: 'serves the screens of originality' }),
  handler: withUser(async (req) =>
    Response.json(await presentPair({ req, pair: await pairOf(req) })),
  ),
}
