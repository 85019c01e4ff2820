import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { withUser } from '../../../src/cms/withUser'
import { runWork } from '../../../src/work/runWork'
import { subjectKey } from '../domain/subjectKey'
import { confirmationsOf } from '../gather/confirmationsOf'
import { focusNumbers } from '../gather/focusNumbers'
import { rawArticle } from '../gather/rawArticle'
import { nicheTasks } from '../tasks'
import { postFor } from './postFor'

/**
 * `GET /api/posts/:id/niche`: the score and the deciding terms of a post as it is being written, the score from which this blog holds a post
 * to be on its subject, and what was said of it.
 */
export const getPostNiche: Omit<Endpoint, 'root'> = {
  path: '/:id/niche',
  method: 'get',
  ...described({ internal: 'serves the screen of the subject' }),
  handler: withUser(async (req) => {
    const { payload } = req
    const post = await postFor(req, String(req.routeParams?.id))
    const { niche } = await readBlogSettings({ payload, req, forAnalysis: true })
    const [{ score, terms, words }, said, { onSubjectFrom }] = await Promise.all([
      runWork({
        tasks: nicheTasks,
        name: 'niche:facts',
        input: { document: rawArticle(post), niche },
      }),
      confirmationsOf({ payload, subject: subjectKey(niche), post: post.id }),
      focusNumbers(payload),
    ])
    const declared = niche.preset !== null || niche.statement !== '' || niche.keywords.length > 0
    return Response.json({
      declared,
      words,
      score,
      terms,
      onSubjectFrom,
      said: said.get(post.id) ?? null,
    })
  }),
}
