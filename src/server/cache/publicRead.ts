import type { ClockTag } from '../../cms/writes/clockTags'
import { clockTags } from '../../cms/writes/clockTags'
import { type PublicTag, publicCollections, publicTags } from '../../cms/writes/publicTags'

const collectionPath = new RegExp(
  `^/api/(${publicCollections.join('|')})(?:/(?!file(?:/|$)|access$)[^/]+)?$`,
)
const globalPath = /^\/api\/globals\/(blog|navigation)$/
const bySlugPath = /^\/api\/(?:posts|pages)\/by-slug\/[^/]+$/
const indexPath = /^\/api\/(?:search|posts\/[^/]+\/related)$/
const filePath =
  /^\/api\/(?:[\w.%-]+\/){0,2}(?:feed\.xml|atom\.xml|feed\.json|sitemap[\w-]*\.xml|robots\.txt|ads\.txt)$/
/** What asks for more than the public is shown, or for a moment's answer. */
const privateQuery = /draft|preview|token|trash|autosave|secret|key=/i

/**
 * What the answer to a GET of this address may depend on, if it is one that anybody may read and that depends on the address alone; null for
 * every other. `behind` are the tags behind each collection and global.
 */
export const tagsOfRead = ({
  url,
  behind,
}: {
  /** Path and query as they came. */
  url: string
  behind: ReadonlyMap<PublicTag, readonly PublicTag[]>
}): readonly ClockTag[] | null => {
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  if (mark !== -1 && privateQuery.test(url.slice(mark))) return null
  // The order matters: `posts/by-slug/x` is no `posts/x`, but `search` could be one of a collection of that name.
  const slug = collectionPath.exec(path)?.[1] ?? globalPath.exec(path)?.[1]
  if (slug) return behind.get(slug as PublicTag) ?? publicTags
  if (bySlugPath.test(path) || indexPath.test(path)) return clockTags
  return filePath.test(path) ? publicTags : null
}

/** True for a path whose answers anybody may read, from any page. */
export const isPublicPath = (path: string): boolean =>
  [collectionPath, globalPath, bySlugPath, indexPath, filePath].some((one) => one.test(path))
