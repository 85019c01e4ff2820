import type { Snapshot, SnapshotMenuItem } from '../../../src/check/snapshot'
import { menuTarget } from './menuTarget'
import { publishedKeys } from './publishedKeys'

/** The keys of the documents that some menus lead to, such as header and footer, which stand on every page. */
export function menuKeys({
  snapshot,
  items,
}: {
  snapshot: Snapshot
  items: readonly SnapshotMenuItem[]
}): Set<string> {
  const published = publishedKeys(snapshot)
  const targets = items.map((item) => menuTarget({ item, published }))
  return new Set(targets.flatMap((target) => (typeof target === 'object' ? [target.key] : [])))
}
