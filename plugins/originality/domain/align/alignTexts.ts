import { alignmentSettings } from './alignmentSettings'
import type { Chain } from './chain'
import { chainOf } from './chainOf'
import { chainRuns } from './chainRuns'
import { findRuns } from './findRuns'
import { findSentencePairs } from './findSentencePairs'
import { growChain, type RangePair } from './growChain'
import { isDense } from './isDense'
import { isKept } from './isKept'
import { mergeChains } from './mergeChains'
import type { PreparedText } from './preparedText'
import { resolveOverlaps } from './resolveOverlaps'
import { sentenceSimilarity } from './sentenceSimilarity'
import { splitAround } from './splitAround'
import { trimChain } from './trimChain'
import { withoutChance } from './withoutChance'

/** One passage as words, with the chain it grew from. */
export type AlignedPassage = { chain: Chain; pair: RangePair }

const isSame = (left: Int32Array, right: Int32Array) =>
  left.length === right.length && left.every((word, index) => word === right[index])

/**
 * The passages that two texts share, by their place in the suspicious one, none overlapping there: seeds, chains,
 * merged, overlaps resolved, grown to sentences.
 * Method after the PAN text alignment task (seeding, extension, filtering: Potthast et al. 2013; Sanchez-Perez et al. 2014).
 * @param options.isLate true ends the work; what was found so far is returned
 */
export function alignTexts(options: {
  suspicious: PreparedText
  source: PreparedText
  isLate: () => boolean
}): AlignedPassage[] {
  const { suspicious, source, isLate } = options
  const words = suspicious.words.length
  if (words === 0 || source.words.length === 0) return []
  if (isSame(suspicious.words, source.words)) {
    const chain = chainOf([{ suspicious: 0, source: 0, length: words }])
    return [{ chain, pair: { suspicious: chain.suspicious, source: chain.source } }]
  }
  let pairsLeft: number = alignmentSettings.sentencePairs
  const isAlike = (ranges: RangePair) => {
    const words = Math.max(
      ranges.suspicious.end - ranges.suspicious.start,
      ranges.source.end - ranges.source.start,
    )
    if (words > alignmentSettings.sentenceWords || pairsLeft === 0 || isLate()) return false
    pairsLeft -= 1
    return (
      sentenceSimilarity({ suspicious, source, ranges }) >= alignmentSettings.sentenceSimilarity
    )
  }
  const runs = [
    ...findRuns({ suspicious: suspicious.words, source: source.words, isLate }),
    ...findSentencePairs({ suspicious, source, isAlike, isLate }),
  ].toSorted((a, b) => a.suspicious - b.suspicious || a.source - b.source)
  const chains = mergeChains(chainRuns({ runs, isLate })).map(trimChain)
  const kept = resolveOverlaps(splitAround(chains.filter(isKept).map(withoutChance)).filter(isKept))
  const passages: AlignedPassage[] = []
  for (const [index, chain] of kept.entries()) {
    const within = {
      start: passages.at(-1)?.pair.suspicious.end ?? 0,
      end: kept[index + 1]?.suspicious.start ?? words,
    }
    if (chain.longest < alignmentSettings.believedRun && !isDense(chain)) {
      passages.push({ chain, pair: { suspicious: chain.suspicious, source: chain.source } })
      continue
    }
    passages.push({ chain, pair: growChain({ suspicious, source, chain, within, isAlike }) })
  }
  return passages
}
