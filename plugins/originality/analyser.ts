import type { Analyser } from '../../src/check/analyser'
import type { OriginalityFacts } from './domain/facts/originalityFacts'
import { originalityFactsOf } from './domain/facts/originalityFactsOf'
import { originalityKey } from './domain/facts/originalityKey'

/** Fingerprints and countable parts of one article; depends on no setting. */
export const originalityAnalyser: Analyser<OriginalityFacts> = {
  key: originalityKey,
  version: 4,
  dependsOn: () => '',
  analyse: (article) => Promise.resolve(originalityFactsOf(article)),
}
