import type { Analyser } from '../../src/check/analyser'
import type { NicheFacts } from './domain/nicheFacts'
import { nicheFactsOf } from './domain/nicheFactsOf'

/** What each article is about, measured against the declared subject. */
export const nicheAnalyser: Analyser<NicheFacts> = {
  key: 'niche',
  version: 3,
  dependsOn: ({ niche }) =>
    JSON.stringify([
      niche.preset,
      niche.statement.trim(),
      [...niche.keywords].map((word) => word.trim()),
      niche.model?.hash ?? '',
    ]),
  analyse: async (article, { settings }) => nicheFactsOf({ article, niche: settings.niche }),
}
