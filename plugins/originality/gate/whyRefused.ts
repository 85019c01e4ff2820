import type { PayloadRequest, Where } from 'payload'

import type { GateReason } from '../domain/gate/gateReasons'
import { readableSources } from '../gather/readableSources'
import { writtenPost } from '../gather/writtenPost'
import { sayRefusal } from './sayRefusal'

/**
 * Why the gate refused the schedule of a post, in the language and with the rights of whoever asks; null when it did not, or they
 * may not know. A text that was changed since is not quoted: the passages were others.
 */
export const whyRefused = async ({
  req,
  post: id,
}: {
  req: PayloadRequest
  post: string
}): Promise<string | null> => {
  const asAsked = { depth: 0, overrideAccess: false, req } as const
  const where: Where = { and: [{ post: { equals: id } }, { gate: { equals: 'refused' } }] }
  const { totalDocs } = await req.payload.count({
    collection: 'originality-checks',
    where,
    overrideAccess: false,
    req,
  })
  const post = await req.payload.findByID({
    ...asAsked,
    collection: 'posts',
    id,
    draft: true,
    disableErrors: true,
  })
  if (totalDocs === 0 || !post) return null
  // The reasons hold what only some may read, so they are read here and told below as far as whoever asks may know.
  const { docs } = await req.payload.find({
    collection: 'originality-checks',
    where,
    sort: '-gateAt',
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const row = docs[0]
  if (!row) return null
  const isChanged = !row.gateAt || post.updatedAt > row.gateAt
  const reasons = isChanged ? [] : ((row.reasons as GateReason[] | null | undefined) ?? [])
  const readable = await readableSources({
    req,
    documents: reasons.map(({ document }) => document),
  })
  return sayRefusal({
    language: req.i18n.language,
    text: writtenPost(post).article.text,
    reasons,
    titleOf: (document) => readable.get(document)?.title ?? null,
  })
}
