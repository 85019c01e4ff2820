import { oncePerSnapshot } from '../../../src/check/oncePerSnapshot'
import type { SnapshotPost } from '../../../src/check/snapshot'

/** The posts that the rules are about: published and not hidden from search engines. */
export const publicPosts = oncePerSnapshot((snapshot): readonly SnapshotPost[] =>
  snapshot.posts.filter(({ noindex }) => !noindex),
)
