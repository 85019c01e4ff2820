import { APIError, type Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { analyseDocument } from '../gather/analyseDocument'
import type { ResolvedReadinessOptions } from '../options'

/**
 * `GET /api/readiness/posts/:id` (or `pages`): the facts of the document as it is being written, for whoever may read its
 * draft. Computed now where they are not current, so the answer always fits the last save.
 */
export const getDocumentFacts = ({ analysers, tasks }: ResolvedReadinessOptions): Endpoint => ({
  path: '/readiness/:collection/:id',
  method: 'get',
  ...described({ internal: 'serves the panel of a post' }),
  handler: withUser(async (req) => {
    const { collection, id } = req.routeParams as { collection: string; id: string }
    if (collection !== 'posts' && collection !== 'pages') {
      throw new APIError(
        'Only posts and pages have facts. / শুধু পোস্ট ও পাতার তথ্য আছে।',
        404,
        null,
        true,
      )
    }
    const readable = await req.payload.findByID({
      collection,
      id,
      draft: true,
      depth: 0,
      select: {},
      overrideAccess: false,
      req,
    })
    const facts = await analyseDocument({
      payload: req.payload,
      collection,
      id: readable.id,
      analysers,
      tasks,
    })
    return Response.json({ facts })
  }),
})
