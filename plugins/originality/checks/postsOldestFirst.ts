import { oncePerSnapshot } from '../../../src/check/oncePerSnapshot'
import type { SnapshotPost } from '../../../src/check/snapshot'

/** Posts in the order in which they first appeared, so that of two alike the later one is named as the repetition. */
export const postsOldestFirst = oncePerSnapshot(({ posts }): readonly SnapshotPost[] =>
  posts
    .map((post) => ({ post, at: Date.parse(post.firstPublishedAt) }))
    .sort((a, b) => a.at - b.at || (a.post.id < b.post.id ? -1 : 1))
    .map(({ post }) => post),
)
