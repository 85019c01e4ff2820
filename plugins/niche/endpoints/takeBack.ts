import type { Endpoint } from 'payload'

import { problem } from '../../../src/cms/problem'
import { described } from '../../../src/cms/endpointDescription'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { withUser } from '../../../src/cms/withUser'
import { subjectKey } from '../domain/subjectKey'
import { relearn } from '../gather/relearn'

/** `DELETE /api/niche/confirmations/:post`: takes back what was said of a post; the score forgets it at once. */
export const takeBack: Endpoint = {
  path: '/niche/confirmations/:post',
  method: 'delete',
  ...described({ internal: 'serves the screen of the subject' }),
  handler: withUser(
    async (req) => {
      const { payload } = req
      const post = String(req.routeParams?.post)
      const { niche } = await readBlogSettings({ payload, req })
      const { docs } = await payload.delete({
        collection: 'niche-confirmations',
        where: { and: [{ post: { equals: post } }, { subject: { equals: subjectKey(niche) } }] },
        depth: 0,
        req,
      })
      if (docs.length === 0)
        throw problem({
          req,
          status: 404,
          code: 'nothing-said',
          field: 'post',
          en: 'Nothing was said of this post.',
          bn: 'এই পোস্ট নিয়ে কিছু বলা হয়নি।',
        })
      return Response.json({
        post,
        isOnSubject: null,
        learnedFrom: await relearn({ payload, req }),
      })
    },
    ['admin', 'editor'],
  ),
}
