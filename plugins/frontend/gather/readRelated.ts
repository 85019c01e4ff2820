import type { PayloadRequest, Where } from 'payload'

import type { BlogSettings } from '../../../src/check/snapshot'
import type { Post } from '../../../src/payload-types'
import type { BriefDocument } from '../domain/briefDocument'
import { briefFields } from './briefFields'
import { briefOf } from './briefOf'
import { homeOf } from './homeOf'
import { publishedOnly } from './publishedOnly'

const idsOf = (values: readonly (string | { id: string })[] | null | undefined): string[] =>
  (values ?? []).map((value) => (typeof value === 'string' ? value : value.id))

/** Published posts that share a category or a tag with one, the newest first. */
export const readRelated = async ({
  req,
  post,
  settings,
  limit,
}: {
  req: PayloadRequest
  post: Pick<Post, 'id' | 'categories' | 'tags'>
  settings: BlogSettings
  limit: number
}): Promise<BriefDocument[]> => {
  const shared: Where[] = (
    [
      ['tags', idsOf(post.tags)],
      ['categories', idsOf(post.categories)],
    ] as const
  ).flatMap(([field, ids]) => (ids.length === 0 ? [] : [{ [field]: { in: ids } }]))
  if (shared.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: publishedOnly({ id: { not_equals: post.id } }, { or: shared }),
    sort: ['-publishedAt', '-id'],
    limit,
    pagination: false,
    depth: 1,
    select: briefFields.posts,
    overrideAccess: false,
    req,
  })
  const home = homeOf(req.payload)
  return docs.map((document) => briefOf({ collection: 'posts', document, settings, home }))
}
