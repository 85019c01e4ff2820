import type { SnapshotPost } from '../../../../src/check/snapshot'
import type { OriginalityFacts } from './originalityFacts'
import { originalityFactsOf } from './originalityFactsOf'
import { originalityKey } from './originalityKey'

const isFacts = (facts: unknown): facts is OriginalityFacts =>
  typeof facts === 'object' &&
  facts !== null &&
  'prints' in facts &&
  'sentences' in facts &&
  'paragraphs' in facts &&
  'quoted' in facts &&
  'firstHand' in facts

/** The facts of a post: the stored ones, or computed from its article when there are none. */
export function factsOfPost(post: SnapshotPost): OriginalityFacts {
  const facts = post.facts[originalityKey]
  return isFacts(facts) ? facts : originalityFactsOf(post.article)
}
