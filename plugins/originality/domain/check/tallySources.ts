import type { CheckedPassage, CheckResult, FoundSource, SourceExclusion } from './checkResult'

/** Sums up passages into shares: the one place where it is decided what counts. */
export function tallySources(options: {
  words: number
  sources: readonly { document: string; passages: CheckedPassage[] }[]
  /** Documents that do not count, with the reason. */
  excludedDocuments: ReadonlyMap<string, SourceExclusion>
  minimumSourceWords: number
}): Pick<CheckResult, 'originality' | 'adjustedOriginality' | 'sources'> {
  const { sources, excludedDocuments, minimumSourceWords } = options
  const words = Math.max(1, options.words)
  let covered = 0
  let counted = 0
  const found = sources.map(({ document, passages }) => {
    let all = 0
    let counting = 0
    let longest = 0
    for (const passage of passages) {
      if (passage.kind === 'possible-paraphrase') continue
      all += passage.words
      if (passage.excluded !== undefined) continue
      counting += passage.words
      longest = Math.max(longest, passage.words)
    }
    const excluded =
      excludedDocuments.get(document) ??
      (counting > 0 && counting < minimumSourceWords ? 'small-source' : undefined)
    if (excluded !== undefined) [counting, longest] = [0, 0]
    covered += all
    counted += counting
    const source: FoundSource = {
      document,
      share: counting / words,
      rawShare: all / words,
      words: counting,
      longest,
      ...(excluded === undefined ? {} : { excluded }),
      passages,
    }
    return source
  })
  return {
    originality: 1 - covered / words,
    adjustedOriginality: 1 - counted / words,
    sources: found.toSorted(
      (a, b) => b.share - a.share || b.rawShare - a.rawShare || (a.document < b.document ? -1 : 1),
    ),
  }
}
