import type { FoundSource } from '../domain/check/checkResult'
import { severityOf } from '../domain/gate/severityOf'
import { weighedPassages } from '../domain/gate/weighedPassages'
import type { MatchedSource } from '../domain/matchedSource'
import type { OriginalitySettings } from '../domain/originalitySettings'

/** The figures of one match as its row keeps them. A match is open while a passage that weighs is undecided. */
export const pairData = ({
  words,
  source,
  found,
  settings,
}: {
  words: number
  source: MatchedSource
  /** The same source as `scoreSources` reckons it. */
  found: FoundSource | undefined
  settings: OriginalitySettings
}) => {
  const { gateShare, gatePassageWords } = settings
  const isOpen = weighedPassages(source).some(({ decision }) => decision === null)
  return {
    relation: source.relation,
    share: found?.share ?? 0,
    rawShare: found?.rawShare ?? 0,
    words: found?.words ?? 0,
    longest: found?.longest ?? 0,
    severity: severityOf({ words, source, gateShare, gatePassageWords }),
    passages: source.passages.map((passage) => ({ ...passage })),
    status: isOpen ? ('open' as const) : ('decided' as const),
    excluded: source.exclusion === 'excluded',
    exclusion: source.exclusion,
  }
}
