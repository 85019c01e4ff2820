import type { Snapshot } from '../../../src/check/snapshot'
import { publicPosts } from './publicPosts'

export type Archive = {
  kind: 'categories' | 'tags' | 'authors'
  id: string
  title: string
  posts: number
}

/**
 * The archives that the public can open, with how many posts each holds: categories and tags that are not marked noindex, and authors with
 * at least one post (an author without one has no archive to meet).
 */
export function gatherArchives(snapshot: Snapshot): readonly Archive[] {
  const posts = publicPosts(snapshot)
  const counts = new Map<string, number>()
  for (const post of posts)
    for (const kind of ['categories', 'tags', 'authors'] as const)
      for (const id of new Set(post[kind]))
        counts.set(`${kind}/${id}`, (counts.get(`${kind}/${id}`) ?? 0) + 1)
  const counted = (kind: Archive['kind'], id: string) => counts.get(`${kind}/${id}`) ?? 0
  const terms = (['categories', 'tags'] as const).flatMap((kind) =>
    snapshot[kind]
      .filter(({ noindex }) => !noindex)
      .map(({ id, title }) => ({ kind, id, title, posts: counted(kind, id) })),
  )
  const authors = snapshot.authors
    .map(({ id, name }) => ({
      kind: 'authors' as const,
      id,
      title: name,
      posts: counted('authors', id),
    }))
    .filter((author) => author.posts > 0)
  return [...terms, ...authors]
}
