import type { Snapshot } from '../../../src/check/snapshot'
import { factsOf } from './factsOf'
import type { MeasuredPost } from './measuredPost'
import { publicPosts } from './publicPosts'

/** Every post that search engines may show, with its facts. */
export function gatherPosts(snapshot: Snapshot): MeasuredPost[] {
  return publicPosts(snapshot).map((post) => ({
    id: post.id,
    title: post.title,
    facts: factsOf(post),
  }))
}
