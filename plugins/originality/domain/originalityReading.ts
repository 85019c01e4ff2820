import type { Snapshot, SnapshotPost } from '../../../src/check/snapshot'
import { revision } from '../../../src/article/revision'

/** The key under which the snapshot carries what this plugin keeps. */
export const readingKey = 'originality'

/** What the last check says of a published post. */
export type PostReading = {
  /** Of the text that was checked; null when there was no whole check. */
  revision: string | null
  /** Share of the words found outside of the blog, 0..1. */
  externalShare: number | null
  /** Share of the words changed since the imported or generated first version, 0..1; null when nobody knows. */
  changed: number | null
}

export type OriginalityReading = {
  /** Texts of the library, own and licensed ones included. */
  sources: number
  isWebSearched: boolean
  /** By id of the post. */
  posts: Record<string, PostReading>
}

/** What this plugin keeps, out of the snapshot; null where nobody read it. */
export const readingOf = ({ readings }: Pick<Snapshot, 'readings'>): OriginalityReading | null =>
  // Put there by `originalityReader`, in this shape.
  (readings?.[readingKey] as OriginalityReading | undefined) ?? null

/** What is known of a post as it stands; null when the last whole check was of another text. */
export const currentReading = (
  reading: OriginalityReading | null,
  post: SnapshotPost,
): PostReading | null => {
  const known = reading?.posts[post.id]
  // A post that was never checked needs no revision, and the store of facts knows most others.
  if (!known || known.revision === null) return null
  return known.revision === (post.revision ?? revision(post.article)) ? known : null
}
