import type { SnapshotPost } from '../../../src/check/snapshot'

/** Posts in the order in which they first appeared, so that of two alike the later one is named as the repetition. */
export function oldestFirst(posts: readonly SnapshotPost[]): SnapshotPost[] {
  return posts.toSorted(
    (a, b) =>
      Date.parse(a.firstPublishedAt) - Date.parse(b.firstPublishedAt) || (a.id < b.id ? -1 : 1),
  )
}
