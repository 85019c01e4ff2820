import type { Endpoint } from 'payload'

import { problem } from '../../../src/cms/problem'
import { described } from '../../../src/cms/endpointDescription'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { withUser } from '../../../src/cms/withUser'
import { runWork } from '../../../src/work/runWork'
import { subjectKey } from '../domain/subjectKey'
import { rawArticle } from '../gather/rawArticle'
import { relearn } from '../gather/relearn'
import { nicheTasks } from '../tasks'
import { postFor } from './postFor'

/**
 * `POST /api/niche/confirmations` with `{ post, isOnSubject }`: an editor's word that a post is on the subject, or not. Takes the
 * place of what was said of it before; the score learns at once.
 */
export const confirmPost: Endpoint = {
  path: '/niche/confirmations',
  method: 'post',
  ...described({ internal: 'serves the screen of the subject' }),
  handler: withUser(
    async (req) => {
      const body = (await req.json?.().catch(() => null)) as Record<string, unknown> | null
      if (typeof body?.post !== 'string' || body.post === '')
        throw problem({
          req,
          status: 400,
          code: 'no-post',
          field: 'post',
          en: 'Send { "post": id, "isOnSubject": true or false }; post is missing.',
          bn: '{ "post": আইডি, "isOnSubject": true বা false } পাঠান; post নেই।',
        })
      if (typeof body.isOnSubject !== 'boolean')
        throw problem({
          req,
          status: 400,
          code: 'no-answer',
          field: 'isOnSubject',
          en: 'isOnSubject is true or false.',
          bn: 'isOnSubject হবে true বা false।',
        })
      const { payload } = req
      const post = await postFor(req, body.post)
      const { niche } = await readBlogSettings({ payload, req })
      const words = await runWork({
        tasks: nicheTasks,
        name: 'niche:count',
        input: rawArticle(post),
      })
      const subject = subjectKey(niche)
      // Nobody writes this collection by hand; this endpoint has checked who says so.
      await payload.delete({
        collection: 'niche-confirmations',
        where: { and: [{ post: { equals: post.id } }, { subject: { equals: subject } }] },
        depth: 0,
        req,
      })
      await payload.create({
        collection: 'niche-confirmations',
        data: {
          post: post.id,
          title: post.title ?? '',
          isOnSubject: body.isOnSubject,
          subject,
          words: words.map((word) => [...word]),
          by: req.user.id,
          at: new Date().toISOString(),
        },
        depth: 0,
        req,
      })
      return Response.json({
        post: post.id,
        isOnSubject: body.isOnSubject,
        learnedFrom: await relearn({ payload, req }),
      })
    },
    ['admin', 'editor'],
  ),
}
