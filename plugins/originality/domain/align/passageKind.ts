import type { PassageKind } from '../passage'
import type { Chain } from './chain'
import type { RangePair } from './growChain'
import type { PreparedText } from './preparedText'
import { sentenceSimilarity } from './sentenceSimilarity'

/** Share of the longer side that must stand word for word, in order, for "verbatim". */
const verbatimShare = 0.95
/** Letter pairs alike from which changes are minor. */
const nearCopySimilarity = 0.8
/** Words above which the letters are not compared: the equal words say it well enough. */
const mostWords = 30_000

/**
 * What kind of copy a passage is, measured on its two sides.
 * Verbatim looks at words without the spelling fold: a text with misspelt words is a near copy.
 */
export function passageKind(options: {
  suspicious: PreparedText
  source: PreparedText
  chain: Chain
  pair: RangePair
}): PassageKind {
  const { suspicious, source, chain, pair } = options
  const words = Math.max(
    pair.suspicious.end - pair.suspicious.start,
    pair.source.end - pair.source.start,
  )
  let inOrder = 0
  let reachedHere = 0
  let reachedThere = 0
  for (const run of chain.runs) {
    const skip = Math.max(0, reachedHere - run.suspicious)
    if (run.source + skip < reachedThere) continue
    for (let word = skip; word < run.length; word += 1) {
      if (suspicious.exactWords[run.suspicious + word] === source.exactWords[run.source + word]) {
        inOrder += 1
      }
    }
    reachedHere = Math.max(reachedHere, run.suspicious + run.length)
    reachedThere = run.source + run.length
  }
  if (inOrder >= verbatimShare * words) return 'verbatim'
  if (words > mostWords) return inOrder >= nearCopySimilarity * words ? 'near-copy' : 'reworded'
  const similarity = sentenceSimilarity({ suspicious, source, ranges: pair })
  return similarity >= nearCopySimilarity ? 'near-copy' : 'reworded'
}
