import type { SnapshotPost } from '../../../../src/check/snapshot'
import { type PromotionFacts, promotionKey } from './promotionFacts'
import { promotionOf } from './promotionOf'

/** The stored facts of a post, or its facts worked out now where there are none. */
export const promotionIn = (post: Pick<SnapshotPost, 'article' | 'facts'>): PromotionFacts =>
  (post.facts[promotionKey] as PromotionFacts | undefined) ?? promotionOf(post.article) // Put there by `promotionAnalyser`.
