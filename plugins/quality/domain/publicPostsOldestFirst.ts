import { oncePerSnapshot } from '../../../src/check/oncePerSnapshot'
import type { SnapshotPost } from '../../../src/check/snapshot'
import { oldestFirst } from './oldestFirst'
import { publicPosts } from './publicPosts'

/** The posts that the rules are about, in the order in which they were first published. */
export const publicPostsOldestFirst = oncePerSnapshot((snapshot): readonly SnapshotPost[] =>
  publicPosts(snapshot).toSorted(oldestFirst),
)
