import type { Snapshot } from '../../../src/check/snapshot'
import { documentKey } from './documentKey'
import { linkGraph } from './linkGraph'
import { menuKeys } from './menuKeys'

/**
 * The fewest clicks from the front page to each document, by key; what cannot be reached is absent.
 * Ways: the menus, the links in texts, and lists of posts, newest first, `postsPerListPage` at a time with a link to the next
 * page: the front page lists all posts, an archive those of its category or tag.
 */
export function clicksFromHome({
  snapshot,
  postsPerListPage,
}: {
  snapshot: Snapshot
  postsPerListPage: number
}): Map<string, number> {
  const newestFirst = snapshot.posts.toSorted((one, other) =>
    one.publishedAt < other.publishedAt ? 1 : one.publishedAt > other.publishedAt ? -1 : 0,
  )
  const posts = newestFirst.map((post) => ({
    key: documentKey({ kind: 'posts', id: post.id }),
    archives: [
      ...post.categories.map((id) => documentKey({ kind: 'categories', id })),
      ...post.tags.map((id) => documentKey({ kind: 'tags', id })),
    ],
  }))
  const inArchive = new Map<string, string[]>()
  for (const { key, archives } of posts)
    for (const archive of archives) {
      const listed = inArchive.get(archive)
      if (listed) listed.push(key)
      else inArchive.set(archive, [key])
    }
  const graph = linkGraph(snapshot)
  const { header, footer } = snapshot.navigation

  const clicks = new Map<string, number>()
  /** What is reached after so many clicks, by that number. */
  const levels: string[][] = []
  const reach = (key: string, after: number) => {
    if (!clicks.has(key)) (levels[after] ??= []).push(key)
  }
  const reachList = (keys: readonly string[], after: number) => {
    for (const [index, key] of keys.entries())
      reach(key, after + 1 + Math.floor(index / Math.max(1, postsPerListPage)))
  }

  for (const key of menuKeys({ snapshot, items: [...header, ...footer] })) reach(key, 1)
  reachList(
    posts.map((post) => post.key),
    0,
  )
  for (let after = 0; after < levels.length; after += 1)
    for (const key of levels[after] ?? []) {
      if (clicks.has(key)) continue
      clicks.set(key, after)
      for (const linked of graph.get(key) ?? []) reach(linked, after + 1)
      reachList(inArchive.get(key) ?? [], after)
    }
  return clicks
}
