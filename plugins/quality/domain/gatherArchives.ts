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
  const counts = { categories: new Map(), tags: new Map(), authors: new Map() } satisfies Record<
    Archive['kind'],
    Map<string, number>
  >
  for (const kind of ['categories', 'tags', 'authors'] as const) {
    const ofKind: Map<string, number> = counts[kind]
    for (const { [kind]: ids } of posts)
      for (const id of ids.length > 1 ? new Set(ids) : ids)
        ofKind.set(id, (ofKind.get(id) ?? 0) + 1)
  }
  const counted = (kind: Archive['kind'], id: string): number => counts[kind].get(id) ?? 0
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
