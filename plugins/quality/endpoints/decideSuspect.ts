import { APIError, type Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { hitKeys } from '../domain/policy/settleSuspects'
import { screenDocument } from '../gather/screenDocument'
import { documentOf } from './documentOf'
import { presentScreen } from './presentScreen'
import { readVerdict } from './readVerdict'

/**
 * `POST /api/quality/posts/:id` (or `pages`) with `{ category, verdict, note? }`: an editor's word on a suspicion of the text as it is being
 * written. Kept with who, when, the revision and the words it was about.
 */
export const decideSuspect: Endpoint = {
  path: '/quality/:collection/:id',
  method: 'post',
  ...described({ internal: 'serves the panel of the policy screen' }),
  handler: withUser(
    async (req) => {
      const { kind, id } = documentOf(req)
      const { category, verdict, note } = await readVerdict(req)
      const screened = await screenDocument(req, kind, id)
      const suspect = screened.suspects.find((one) => one.category === category)
      if (!suspect)
        throw new APIError(
          'This text is not suspected of that (any more); open it again. / লেখাটিতে এই সন্দেহ (আর) নেই; আবার খুলে দেখুন।',
          409,
          { code: 'no-suspicion', field: 'category' },
          true,
        )
      // Nobody writes the log by hand; this endpoint has checked who decides.
      await req.payload.create({
        collection: 'policy-decisions',
        data: {
          title: screened.title,
          kind,
          document: screened.id,
          category: suspect.category,
          verdict,
          note,
          by: req.user.id,
          byName: req.user.name ?? req.user.email,
          at: new Date().toISOString(),
          revision: screened.revision,
          hits: hitKeys(suspect),
        },
        depth: 0,
      })
      return Response.json(presentScreen(await screenDocument(req, kind, id)))
    },
    ['admin', 'editor'],
  ),
}
