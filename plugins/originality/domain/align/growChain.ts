import { alignmentSettings } from './alignmentSettings'
import type { Chain } from './chain'
import type { PreparedText, WordRange } from './preparedText'
import type { Run } from './run'

/** Two ranges of words that say the same. */
export type RangePair = { suspicious: WordRange; source: WordRange }

const join = (left: WordRange, right: WordRange): WordRange => ({
  start: Math.min(left.start, right.start),
  end: Math.max(left.end, right.end),
})

const isSame = (left: WordRange, right: WordRange) =>
  left.start === right.start && left.end === right.end

/**
 * Widens a chain to the sentences that it begins and ends in, on both sides, where they are one. So a passage does not end
 * at the first word that was changed; the sentences around it are in the chain already, as `findSentencePairs` found them.
 * @param options.within the suspicious words that no other passage has taken
 * @param options.isAlike whether two sentences are one, by `sentenceSimilarity`
 */
export function growChain(options: {
  suspicious: PreparedText
  source: PreparedText
  chain: Chain
  within: WordRange
  isAlike: (pair: RangePair) => boolean
}): RangePair {
  const { suspicious, source, chain, within, isAlike } = options
  const { growth } = alignmentSettings
  let pair: RangePair = { suspicious: chain.suspicious, source: chain.source }
  const start = { suspicious: pair.suspicious, source: pair.source }

  const inside = (range: WordRange) => range.start >= within.start && range.end <= within.end
  const beyond = (text: PreparedText, from: WordRange, range: WordRange) => {
    const { offsets, ends } = text
    const before = offsets[from.start]! - offsets[range.start]!
    const after = ends[range.end - 1]! - ends[from.end - 1]!
    return Math.max(before, after)
  }
  const isNear = (wider: RangePair) =>
    beyond(suspicious, start.suspicious, wider.suspicious) <= growth &&
    beyond(source, start.source, wider.source) <= growth

  function take(sentences: RangePair): boolean {
    const wider = {
      suspicious: join(pair.suspicious, sentences.suspicious),
      source: join(pair.source, sentences.source),
    }
    if (isSame(wider.suspicious, pair.suspicious) && isSame(wider.source, pair.source)) return true
    if (!inside(wider.suspicious) || !isNear(wider) || !isAlike(sentences)) return false
    pair = wider
    return true
  }

  function snap(run: Run, word: number): void {
    const mine = suspicious.sentences[suspicious.sentenceOfWord[run.suspicious + word]!]!
    const theirs = source.sentences[source.sentenceOfWord[run.source + word]!]!
    take({ suspicious: mine, source: theirs })
  }

  const bySource = chain.runs.toSorted((a, b) => a.source - b.source)
  const lastInSource = bySource.toSorted((a, b) => b.source + b.length - a.source - a.length)[0]!
  const firstRun = chain.runs[0]!
  const lastRun = chain.runs.toSorted(
    (a, b) => b.suspicious + b.length - a.suspicious - a.length,
  )[0]!
  snap(firstRun, 0)
  snap(lastRun, lastRun.length - 1)
  snap(bySource[0]!, 0)
  snap(lastInSource, lastInSource.length - 1)
  return pair
}
