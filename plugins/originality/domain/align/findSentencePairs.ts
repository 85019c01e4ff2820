import { alignmentSettings } from './alignmentSettings'
import type { RangePair } from './growChain'
import type { PreparedText, WordRange } from './preparedText'
import type { Run } from './run'
import { sentenceTable } from './sentenceTable'

/**
 * Runs of equal words, however short, within sentences that are one: where words were changed so often that no three in a row are left,
 * a sentence still has most of its words. Two sentences are looked at when they share words that are rare in the source text, and
 * taken when half of their words are equal and `isAlike` says so.
 * @param options.isAlike whether two sentences are one, by their letters
 * @param options.isLate asked every few hundred sentences; true ends the search
 */
export function findSentencePairs(options: {
  suspicious: PreparedText
  source: PreparedText
  isAlike: (pair: RangePair) => boolean
  isLate: () => boolean
}): Run[] {
  const { suspicious, source, isAlike, isLate } = options
  const { pairWords, sentenceWords, rareSentences, rareShared } = alignmentSettings
  const { owner, mine: held, starts, ends, sentences } = sentenceTable(source)
  const shared = new Uint16Array(source.sentences.length)
  const touched: number[] = []
  const isFit = ({ start, end }: WordRange) =>
    end - start >= pairWords && end - start <= sentenceWords
  const runs: Run[] = []
  for (const [index, mine] of suspicious.sentences.entries()) {
    if (index % 256 === 255 && isLate()) break
    if (!isFit(mine)) continue
    touched.length = 0
    for (let word = mine.start; word < mine.end; word += 1) {
      const number = suspicious.words[word]!
      if (owner[number] !== held) continue
      const start = starts[number]!
      const end = ends[number]!
      if (end - start > rareSentences) continue
      for (let at = start; at < end; at += 1) {
        const sentence = sentences[at]!
        if (shared[sentence] === 0) touched.push(sentence)
        shared[sentence]! += 1
      }
    }
    for (const sentence of touched) {
      const rare = shared[sentence]!
      shared[sentence] = 0
      const theirs = source.sentences[sentence]!
      if (rare < rareShared || !isFit(theirs)) continue
      const pair = { suspicious: mine, source: theirs }
      const equal = equalRuns({ suspicious, source, pair })
      if (equal !== null && isAlike(pair)) for (const run of equal) runs.push(run)
    }
  }
  return runs
}

/** The equal words of two sentences, each used once, words that follow each other as one run; null when they are too few. */
function equalRuns(options: {
  suspicious: PreparedText
  source: PreparedText
  pair: RangePair
}): Run[] | null {
  const { words } = options.suspicious
  const theirs = options.source.words
  const { suspicious, source } = options.pair
  const lengths = suspicious.end - suspicious.start + source.end - source.start
  const needed = (alignmentSettings.pairShare * lengths) / 2
  const isUsed = new Uint8Array(source.end - source.start)
  const runs: Run[] = []
  let equal = 0
  for (let word = suspicious.start; word < suspicious.end; word += 1) {
    if (equal + suspicious.end - word < needed) return null
    const number = words[word]!
    const last = runs.at(-1)
    const following = last === undefined ? -1 : last.source + last.length
    let at = following
    if (at < 0 || at >= source.end || theirs[at] !== number || isUsed[at - source.start] === 1) {
      at = source.start
      while (at < source.end && (theirs[at] !== number || isUsed[at - source.start] === 1)) at += 1
    }
    if (at >= source.end) continue
    isUsed[at - source.start] = 1
    equal += 1
    if (at === following && last!.suspicious + last!.length === word) last!.length += 1
    else runs.push({ suspicious: word, source: at, length: 1 })
  }
  return equal >= needed ? runs : null
}
