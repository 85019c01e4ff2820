import type { Payload } from 'payload'

import { ruleOf } from '../../../src/check/ruleOf'
import type { Snapshot } from '../../../src/check/snapshot'
import { thresholdsFor } from '../../../src/check/thresholdsFor'
import { readJudgement } from '../../../src/cms/readJudgement'
import { type BlogFocus, blogFocus } from '../domain/blogFocus'
import { gatherNiche } from '../domain/gatherNiche'

export type ReadSnapshot = (payload: Payload) => Promise<Snapshot>

const rule = ruleOf('niche-focus')

const kept = new WeakMap<Payload, { of: string; snapshot: Promise<Snapshot> }>()

/** Changes whenever a published post, the settings or what was learned do. */
const stateOf = async (payload: Payload): Promise<string> => {
  const [posts, categories, blog, model] = await Promise.all([
    payload.find({
      collection: 'posts',
      where: { _status: { equals: 'published' } },
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
      select: { updatedAt: true },
    }),
    payload.count({ collection: 'categories' }),
    payload.findGlobal({ slug: 'blog', depth: 0 }),
    payload.findGlobal({ slug: 'niche-model', depth: 0 }),
  ])
  return JSON.stringify([
    posts.totalDocs,
    posts.docs[0]?.updatedAt,
    categories.totalDocs,
    blog.updatedAt,
    model.updatedAt,
  ])
}

/**
 * The focus of the blog as the public reads it. Reading all posts is dear on a large blog, so what was read is kept until
 * something that it rests on changes.
 */
export const readFocus = async ({
  payload,
  readSnapshot,
}: {
  payload: Payload
  readSnapshot: ReadSnapshot
}): Promise<BlogFocus & { declared: boolean }> => {
  const of = await stateOf(payload)
  let known = kept.get(payload)
  if (known?.of !== of) {
    known = { of, snapshot: readSnapshot(payload) }
    known.snapshot.catch(() => kept.delete(payload))
    kept.set(payload, known)
  }
  const snapshot = await known.snapshot
  const { declared, posts } = gatherNiche(snapshot)
  // As the report judges: with the numbers that the blog may have changed.
  const { overrides } = await readJudgement(payload)
  const { onSubjectFrom = 0.5, minimumPosts = 3 } = thresholdsFor({ rule, overrides })
  const focus = blogFocus({
    posts,
    categories: snapshot.categories.map(({ id, title }) => ({ id, title })),
    onSubjectFrom,
    minimumPosts,
  })
  return { declared, ...focus }
}
