import type { CheckedPassage, CheckResult, SourceExclusion } from '../check/checkResult'
import { tallySources } from '../check/tallySources'
import type { Decision } from '../decision'
import type { MatchedSource } from '../matchedSource'

/** Decisions that take a passage out of the adjusted score. They copied us is one that never does. */
const acquitting: readonly (Decision | null)[] = [
  'quotation',
  'licensed',
  'own-work',
  'false-alarm',
]

/** The shares and scores of a checked text after everything that was decided about its sources. */
export const scoreSources = ({
  words,
  sources,
  minimumSourceWords,
}: {
  words: number
  sources: readonly MatchedSource[]
  minimumSourceWords: number
}): Pick<CheckResult, 'originality' | 'adjustedOriginality' | 'sources'> =>
  tallySources({
    words,
    sources: sources.map(({ document, passages }) => ({
      document,
      passages: passages.map(afterDecision),
    })),
    excludedDocuments: new Map<string, SourceExclusion>(
      sources.flatMap(({ document, exclusion }) =>
        exclusion === null || exclusion === 'small-source' ? [] : [[document, exclusion] as const],
      ),
    ),
    minimumSourceWords,
  })

const afterDecision = ({
  decision,
  ...passage
}: MatchedSource['passages'][number]): CheckedPassage =>
  passage.excluded === undefined && acquitting.includes(decision)
    ? { ...passage, excluded: 'decided' }
    : passage
