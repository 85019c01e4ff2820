import type { Payload } from 'payload'

import type { Article } from '../../../src/article/article'
import type { Post } from '../../../src/payload-types'
import { changedShare } from '../../../src/article/changedShare'
import { firstTexts } from './firstTexts'
import { writtenPost } from './writtenPost'

/** How many versions of a post are kept (`maxPerDoc` of the collection); with all of them taken the first may be gone. */
const versionsKept = 50

/**
 * How much of an imported or generated post was changed since its first version, 0..1. Null for a post that a person began,
 * and where the first version was gone before the post was ever checked.
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
  const first = await firstTextOf({ payload, post: String(post.id) })
  return first === null ? null : changedShare({ first, now: article.text })
}

const firstTextOf = async (of: { payload: Payload; post: string }): Promise<string | null> => {
  const { payload, post } = of
  const kept = await firstTexts.read(of)
  if (kept !== null) return kept
  const { docs, totalDocs } = await payload.findVersions({
    collection: 'posts',
    where: { parent: { equals: post } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
  })
  const first = docs[0]
  if (!first || totalDocs >= versionsKept) return null
  const { text } = writtenPost({ ...first.version, id: post }).article
  await firstTexts.keep({ payload, post, text })
  return text
}
