import type { Where } from 'payload'

import type { SignedInRequest } from '../../../src/cms/withUser'
import { problem } from '../../../src/cms/problem'

/** The id of a post whose checks whoever asks may see: any for editors, their own for authors. Throws 404 otherwise. */
export const ownPost = async (req: SignedInRequest, id: string): Promise<string> => {
  const user = req.user.id
  const isOwn: Where = { or: [{ owner: { equals: user } }, { 'authors.user': { equals: user } }] }
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { and: [{ id: { equals: id } }, ...(req.user.role === 'author' ? [isOwn] : [])] },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    req,
  })
  const post = docs[0]
  if (post) return String(post.id)
  throw problem({
    req,
    status: 404,
    code: 'not-found',
    en: 'There is no such post, or it is not yours.',
    bn: 'এমন পোস্ট নেই, অথবা এটি আপনার নয়।',
  })
}
