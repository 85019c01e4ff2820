import type { SourceExclusion } from '../domain/check/checkResult'
import type { DecidedPassage, MatchedSource } from '../domain/matchedSource'
import type { OriginalityPair } from '../../../src/payload-types'

const exclusions: readonly SourceExclusion[] = ['small-source', 'excluded', 'own', 'licensed']

/** The row of a match as the domain reckons with it. */
export const storedSource = (pair: OriginalityPair): MatchedSource => ({
  document: pair.source,
  relation: pair.relation,
  exclusion: exclusions.find((one) => one === pair.exclusion) ?? null,
  // Written by `checkState` alone, in this shape.
  passages: (pair.passages ?? []) as DecidedPassage[],
})
