import type { Snapshot, SnapshotPost } from '../../../src/check/snapshot'

/** The posts that the rules are about: published and not hidden from search engines. */
export function publicPosts(snapshot: Snapshot): readonly SnapshotPost[] {
  return snapshot.posts.filter(({ noindex }) => !noindex)
}
