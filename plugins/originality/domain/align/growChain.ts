import { alignmentSettings } from './alignmentSettings'
import type { Chain } from './chain'
import type { PreparedText, WordRange } from './preparedText'
import type { Run } from './run'

/** Two ranges of words that say the same. */
export type RangePair = { suspicious: WordRange; source: WordRange }

/** A sentence of fewer words says too little to be compared by its letters. */
const fewestWords = 3

const join = (left: WordRange, right: WordRange): WordRange => ({
  start: Math.min(left.start, right.start),
  end: Math.max(left.end, right.end),
})

const isSame = (left: WordRange, right: WordRange) =>
  left.start === right.start && left.end === right.end

/**
 * Widens a chain to whole sentences, and sentence by sentence beyond its ends as long as the next sentence has its like
 * in or beside the source passage. So a passage does not end where the first word was changed.
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
    const { offsets, ends } = text.tokens
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

  function step(direction: -1 | 1): boolean {
    const edge = direction < 0 ? pair.suspicious.start : pair.suspicious.end - 1
    const here = suspicious.sentenceOfWord[edge]!
    const sentence = suspicious.sentences[here]!
    // Half a sentence at the edge was refused by `snap`; what lies behind it belongs to something else.
    if (sentence.start < pair.suspicious.start || sentence.end > pair.suspicious.end) return false
    const next = suspicious.sentences[here + direction]
    if (next === undefined || next.end - next.start < fewestWords) return false
    const first = Math.max(0, source.sentenceOfWord[pair.source.start]! - 2)
    const last = Math.min(
      source.sentences.length - 1,
      source.sentenceOfWord[pair.source.end - 1]! + 2,
    )
    const middle = direction < 0 ? first : last
    for (let away = 0; away <= last - first; away += 1) {
      const candidate = source.sentences[middle - direction * away]!
      if (candidate.end - candidate.start < fewestWords) continue
      if (take({ suspicious: next, source: candidate })) return true
    }
    return false
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
  while (step(-1));
  while (step(1));
  return pair
}
