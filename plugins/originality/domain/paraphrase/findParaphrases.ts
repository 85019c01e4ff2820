import type { PreparedText, WordRange } from '../align/preparedText'
import { sentenceSimilarity } from '../align/sentenceSimilarity'
import { rankUnits } from './rankUnits'
import { unitsOf } from './unitsOf'

/** A stretch of a text and one of a source that may say the same in other words. */
export type Paraphrase = {
  document: string
  source: PreparedText
  pair: { suspicious: WordRange; source: WordRange }
}

/** A stretch with fewer words says too little. */
const fewestWords = 20
/** Share of a stretch that passages may have taken already. */
const takenShare = 0.2
/** Uncommon words that both stretches hold. */
const fewestShared = 6
/** Dice coefficient of the letter pairs of the whole stretches, and of sentences with their best like on average. */
const alikeStretch = 0.6
const alikeSentences = 0.45

const sentencesIn = (text: PreparedText, range: WordRange) =>
  text.sentences.filter(({ start, end }) => start >= range.start && end <= range.end)

function isAlike(
  suspicious: PreparedText,
  source: PreparedText,
  pair: Paraphrase['pair'],
): boolean {
  if (sentenceSimilarity({ suspicious, source, ranges: pair }) < alikeStretch) return false
  const theirs = sentencesIn(source, pair.source)
  let sum = 0
  let words = 0
  for (const mine of sentencesIn(suspicious, pair.suspicious)) {
    const likes = theirs.map((sentence) =>
      sentenceSimilarity({ suspicious, source, ranges: { suspicious: mine, source: sentence } }),
    )
    sum += Math.max(0, ...likes) * (mine.end - mine.start)
    words += mine.end - mine.start
  }
  return words > 0 && sum >= alikeSentences * words
}

/**
 * Stretches of a text that no passage explains and that may be a paraphrase of a source: the best answer by BM25, taken when the letters of
 * its sentences are alike too. A hint to look at, never a flag. Of paraphrases by a language model lexical retrieval by
 * paragraph still finds nearly all sources (PAN 2025).
 * @param options.taken word ranges of the text that passages have, in order
 * @param options.isLate asked before each stretch; true ends the search
 */
export function findParaphrases(options: {
  suspicious: PreparedText
  sources: readonly { document: string; source: PreparedText }[]
  taken: readonly WordRange[]
  isLate: () => boolean
}): Paraphrase[] {
  const { suspicious, sources, taken, isLate } = options
  const open = unitsOf(suspicious).filter(({ start, end }) => {
    let words = 0
    for (const range of taken)
      words += Math.max(0, Math.min(end, range.end) - Math.max(start, range.start))
    return end - start >= fewestWords && words <= takenShare * (end - start)
  })
  if (open.length === 0 || sources.length === 0) return []
  const asked = new Set<number>()
  for (const { start, end } of open)
    for (let word = start; word < end; word += 1) asked.add(suspicious.words[word]!)
  const rank = rankUnits({
    units: sources.flatMap(({ document, source }) =>
      unitsOf(source).map((range) => ({ document, text: source, range })),
    ),
    asked,
  })
  const found: Paraphrase[] = []
  for (const range of open) {
    if (isLate()) break
    const best = rank(suspicious.words.subarray(range.start, range.end))
    if (best === null || best.shared < fewestShared) continue
    const { document, text: source } = best.unit
    const pair = { suspicious: range, source: best.unit.range }
    if (isAlike(suspicious, source, pair)) found.push({ document, source, pair })
  }
  return found
}
