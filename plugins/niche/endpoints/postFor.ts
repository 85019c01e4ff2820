import { problem } from '../../../src/cms/problem'
import type { SignedInRequest } from '../../../src/cms/withUser'
import type { Post } from '../../../src/payload-types'

/** The post as it is being written, for whoever may read its draft. Throws 404 otherwise. */
export const postFor = async (req: SignedInRequest, id: string): Promise<Post> => {
  const post = await req.payload.findByID({
    collection: 'posts',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (post) return post
  throw problem({
    req,
    status: 404,
    code: 'not-found',
    field: 'post',
    en: 'There is no such post, or you may not read it.',
    bn: 'এমন পোস্ট নেই, অথবা এটি পড়ার অনুমতি আপনার নেই।',
  })
}
