import type { SnapshotPost } from '../../../src/check/snapshot'

type Dated = Pick<SnapshotPost, 'firstPublishedAt' | 'id'>

/** Orders posts by when they were first published, then by id, so that the order they come in changes nothing. */
export function oldestFirst(one: Dated, other: Dated): number {
  if (one.firstPublishedAt !== other.firstPublishedAt)
    return one.firstPublishedAt < other.firstPublishedAt ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
