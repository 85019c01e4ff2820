import type { InternalLink, Snapshot } from '../../../src/check/snapshot'
import { documentKey } from './documentKey'

/** Which documents a post or page links to, by their keys; links to itself are left out. */
export function linkGraph(snapshot: Snapshot): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>()
  const add = (from: string, links: readonly InternalLink[]) => {
    const keys = links.flatMap(({ target }) => (target ? [documentKey(target)] : []))
    graph.set(from, new Set(keys.filter((key) => key !== from)))
  }
  for (const { id, internalLinks } of snapshot.posts)
    add(documentKey({ kind: 'posts', id }), internalLinks)
  for (const { id, internalLinks } of snapshot.pages)
    add(documentKey({ kind: 'pages', id }), internalLinks)
  return graph
}
