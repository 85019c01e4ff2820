import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { screenDocument } from '../gather/screenDocument'
import { documentOf } from './documentOf'
import { presentScreen } from './presentScreen'

/** `GET /api/quality/posts/:id` (or `pages`): suspicions, notes and readability of the text being written, for whoever may read its draft. */
export const getScreen: Endpoint = {
  path: '/quality/:collection/:id',
  method: 'get',
  ...described({ internal: 'serves the panel of the policy screen' }),
  handler: withUser(async (req) => {
    const { kind, id } = documentOf(req)
    return Response.json(presentScreen(await screenDocument(req, kind, id)))
  }),
}
