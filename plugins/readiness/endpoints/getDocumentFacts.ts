import { APIError, type Endpoint } from 'payload'

import { ruleOf } from '../../../src/check/ruleOf'
import { thresholdsFor } from '../../../src/check/thresholdsFor'
import { readJudgement } from '../../../src/cms/readJudgement'
import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { analyseDocument } from '../gather/analyseDocument'
import type { ResolvedReadinessOptions } from '../options'

const focusRule = ruleOf('niche-focus')

/**
 * `GET /api/readiness/posts/:id` (or `pages`): the facts of the document as it is being written, for whoever may read its
 * draft. Computed now where they are not current, so the answer always fits the last save. With the score from which this blog holds a text
 * to be on its subject (`onSubjectFrom`).
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
    const [facts, { overrides }] = await Promise.all([
      analyseDocument({ payload: req.payload, collection, id: readable.id, analysers, tasks }),
      readJudgement(req.payload),
    ])
    const { onSubjectFrom = 0.5 } = thresholdsFor({ rule: focusRule, overrides })
    return Response.json({ facts, onSubjectFrom })
  }),
})
