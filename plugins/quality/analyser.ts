import type { Analyser } from '../../src/check/analyser'
import type { QualityFacts } from './domain/qualityFacts'
import { qualityFactsOf } from './domain/qualityFactsOf'

/** The substance of each article: words, structure, media, languages, placeholders, readability and the policy screen. Rests on no setting. */
export const qualityAnalyser: Analyser<QualityFacts> = {
  key: 'quality',
  version: 2,
  dependsOn: () => '',
  analyse: async (article) => qualityFactsOf(article),
}
