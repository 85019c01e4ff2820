import type { Snapshot } from '../../../src/check/snapshot'
import { documentKey } from './documentKey'
import { menuKeys } from './menuKeys'

type Place = number

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
  // Documents are numbered, since ten thousand keys take many times as long to compare as their numbers.
  const keys: string[] = []
  const placeOf = new Map<string, Place>()
  const enter = (kind: 'posts' | 'pages' | 'categories' | 'tags', id: string): Place => {
    const key = documentKey({ kind, id })
    placeOf.set(key, keys.length)
    return keys.push(key) - 1
  }
  const posts = snapshot.posts.toSorted((one, other) =>
    one.publishedAt < other.publishedAt ? 1 : one.publishedAt > other.publishedAt ? -1 : 0,
  )
  for (const { id } of posts) enter('posts', id)
  for (const { id } of snapshot.pages) enter('pages', id)
  /** The posts that an archive lists, by its place. */
  const lists = new Map<Place, Place[]>()
  const enterArchives = (kind: 'categories' | 'tags'): void => {
    const placeOfId = new Map(snapshot[kind].map(({ id }) => [id, enter(kind, id)]))
    for (const [post, { [kind]: ids }] of posts.entries())
      for (const id of ids) {
        const archive = placeOfId.get(id)
        if (archive === undefined) continue
        const listed = lists.get(archive)
        if (listed) listed.push(post)
        else lists.set(archive, [post])
      }
  }
  enterArchives('categories')
  enterArchives('tags')

  const documents = [...posts, ...snapshot.pages]
  const clicks = new Int32Array(keys.length).fill(-1)
  /** What is reached after so many clicks, by that number. */
  const levels: Place[][] = []
  const reach = (place: Place | undefined, after: number): void => {
    if (place !== undefined && clicks[place] === -1) (levels[after] ??= []).push(place)
  }
  const perPage = Math.max(1, postsPerListPage)
  const reachList = (listed: readonly Place[], after: number): void => {
    for (let at = 0; at < listed.length; at += 1)
      reach(listed[at], after + 1 + Math.floor(at / perPage))
  }

  const { header, footer } = snapshot.navigation
  for (const key of menuKeys({ snapshot, items: [...header, ...footer] }))
    reach(placeOf.get(key), 1)
  reachList([...posts.keys()], 0)
  for (let after = 0; after < levels.length; after += 1)
    for (const place of levels[after] ?? []) {
      if (clicks[place] !== -1) continue
      clicks[place] = after
      for (const { target } of documents[place]?.internalLinks ?? [])
        if (target) reach(placeOf.get(documentKey(target)), after + 1)
      const listed = lists.get(place)
      if (listed) reachList(listed, after)
    }
  const reached = new Map<string, number>()
  for (const [place, key] of keys.entries())
    if (clicks[place] !== -1) reached.set(key, clicks[place]!)
  return reached
}
