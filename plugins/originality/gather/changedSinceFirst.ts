import type { Payload } from 'payload'

import type { Article } from '../../../src/article/article'
import type { Post } from '../../../src/payload-types'
import { changedShare } from '../../../src/article/changedShare'
import { writtenPost } from './writtenPost'

/** How many versions of a post are kept (`maxPerDoc` of the collection); with all of them taken the first may be gone. */
const versionsKept = 50

/**
 * How much of an imported or generated post was changed since its first version, 0..1. Null for a post that a person began,
 * and where the first version is not kept any more.
 */
export const changedSinceFirst = async ({
  payload,
  post,
  article,
}: {
  payload: Payload
  post: Pick<Post, 'id' | 'createdVia'>
  article: Article
}): Promise<number | null> => {
  if (!post.createdVia || post.createdVia === 'manual') return null
  const { docs, totalDocs } = await payload.findVersions({
    collection: 'posts',
    where: { parent: { equals: post.id } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
  })
  const first = docs[0]
  if (!first || totalDocs >= versionsKept) return null
  return changedShare({
    first: writtenPost({ ...first.version, id: String(post.id) }).article.text,
    now: article.text,
  })
}
