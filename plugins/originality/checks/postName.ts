import type { SnapshotPost } from '../../../src/check/snapshot'

/** What a finding says of a post. */
export type PostName = { id: string; title: string }

/** The name under which a finding lists a post. */
export const postName = ({ id, title }: SnapshotPost): PostName => ({ id, title })
