import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { readPostTraffic } from '../gather/readPostTraffic'
import { refusal } from './refusal'

/** `GET /api/posts/:id/traffic`: views, visitor-days and engagement of one post over 28 days, and its share links. */
export const getPostTraffic: Omit<Endpoint, 'root'> = {
  path: '/:id/traffic',
  method: 'get',
  ...described({ internal: 'serves the panel of a post' }),
  handler: withUser(async (req) => {
    const { payload } = req
    const post = await payload.findByID({
      collection: 'posts',
      id: String(req.routeParams?.id),
      depth: 1,
      disableErrors: true,
      overrideAccess: false,
      req,
      select: { title: true, slug: true, publishedAt: true, categories: true, _status: true },
      populate: { categories: { slug: true } },
    })
    if (!post)
      throw refusal({
        req,
        status: 404,
        code: 'not-found',
        en: 'There is no such post, or it is not yours.',
        bn: 'এমন পোস্ট নেই, অথবা এটি আপনার নয়।',
      })
    const [first] = post.categories ?? []
    const category = typeof first === 'object' ? (first.slug ?? null) : null
    return Response.json(await readPostTraffic({ payload, post, category, now: Date.now() }), {
      headers: { 'Cache-Control': 'private, no-store' },
    })
  }),
}
