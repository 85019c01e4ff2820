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
  const table = sentenceTable(source)
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
      if (number + 1 >= table.starts.length) continue
      const start = table.starts[number]!
      const end = table.starts[number + 1]!
      if (end - start > rareSentences) continue
      for (let at = start; at < end; at += 1) {
        const sentence = table.sentences[at]!
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
  const { suspicious, source, pair } = options
  const places = new Map<number, number[]>()
  for (let word = pair.source.end - 1; word >= pair.source.start; word -= 1) {
    const number = source.words[word]!
    const listed = places.get(number)
    if (listed === undefined) places.set(number, [word])
    else listed.push(word)
  }
  const runs: Run[] = []
  let equal = 0
  for (let word = pair.suspicious.start; word < pair.suspicious.end; word += 1) {
    const listed = places.get(suspicious.words[word]!)
    const last = runs.at(-1)
    const following = last === undefined ? -1 : last.source + last.length
    const at = listed?.includes(following) === true ? following : listed?.at(-1)
    if (listed === undefined || at === undefined) continue
    listed.splice(listed.indexOf(at), 1)
    equal += 1
    if (last !== undefined && at === following && last.suspicious + last.length === word) {
      last.length += 1
    } else runs.push({ suspicious: word, source: at, length: 1 })
  }
  const lengths = pair.suspicious.end - pair.suspicious.start + pair.source.end - pair.source.start
  return 2 * equal >= alignmentSettings.pairShare * lengths ? runs : null
}
