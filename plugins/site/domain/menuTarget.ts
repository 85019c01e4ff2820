import type { SnapshotMenuItem } from '../../../src/check/snapshot'
import { documentKey } from './documentKey'

/** What a menu item leads to: the key of a document, another site, the front page, or nothing. */
export type MenuTarget = { key: string } | 'external' | 'home' | 'dead'

/** Where a menu item leads, seen from what is published: an item whose document is not published is dead. */
export function menuTarget({
  item,
  published,
}: {
  item: SnapshotMenuItem
  published: ReadonlySet<string>
}): MenuTarget {
  if (item.target === 'missing') return 'dead'
  if (typeof item.target === 'string') return item.target
  const key = documentKey(item.target)
  return published.has(key) ? { key } : 'dead'
}
