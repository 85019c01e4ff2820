import type { Analyser } from '../../src/check/analyser'
import { type PromotionFacts, promotionKey } from './domain/promotion/promotionFacts'
import { promotionOf } from './domain/promotion/promotionOf'

/** How much of each article sells something, and whether it says so. Rests on no setting. */
export const promotionAnalyser: Analyser<PromotionFacts> = {
  key: promotionKey,
  version: 1,
  dependsOn: () => '',
  analyse: async (article) => promotionOf(article),
}
