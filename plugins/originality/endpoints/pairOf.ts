import type { SignedInRequest } from '../../../src/cms/withUser'
import type { OriginalityPair } from '../../../src/payload-types'
import { problem } from '../../../src/cms/problem'

/**
 * The match that a request is about, whole. Whether whoever asks may see it Payload decides; what of it they may be told,
 * `presentPair`. Throws 404 otherwise.
 */
export const pairOf = async (req: SignedInRequest): Promise<OriginalityPair> => {
  const id = String(req.routeParams?.id)
  const seen = await req.payload.findByID({
    collection: 'originality-pairs',
    id,
    depth: 0,
    select: {},
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  const pair = seen
    ? await req.payload.findByID({
        collection: 'originality-pairs',
        id,
        depth: 0,
        disableErrors: true,
      })
    : null
  if (pair) return pair
  throw problem({
    req,
    status: 404,
    code: 'not-found',
    en: 'There is no such match any more: its post or its source has changed. Open the queue again.',
    bn: 'এই মিল আর নেই: পোস্ট বা উৎস বদলে গেছে। তালিকাটি আবার খুলুন।',
  })
}
