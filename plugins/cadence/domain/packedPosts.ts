import type { CountedPost } from './measureCadence'

/** Posts as columns: they go to another thread in no time, where ten thousand objects would hold this one. */
export type PackedPosts = {
  /** Milliseconds since 1970; NaN for a date that is none. */
  times: Float64Array
  /** -1 where nobody has counted. */
  words: Int32Array
  byHand: Uint8Array
}

/** The columns of posts. Their ids stay behind: nothing of a measure names a post. */
export function packedPosts(posts: readonly Omit<CountedPost, 'id'>[]): PackedPosts {
  return {
    times: Float64Array.from(posts, ({ at }) => at.getTime()),
    words: Int32Array.from(posts, ({ words }) => words ?? -1),
    byHand: Uint8Array.from(posts, ({ byHand }) => Number(byHand)),
  }
}
