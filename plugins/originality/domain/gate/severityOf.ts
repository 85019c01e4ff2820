import type { MatchedSource } from '../matchedSource'
import { weighedPassages } from './weighedPassages'

/**
 * How much a match weighs at the gate: 1 and more is refused. The larger of its share and its longest passage, each as a part
 * of its limit; 0 for what does not weigh at all.
 */
export const severityOf = ({
  words,
  source,
  gateShare,
  gatePassageWords,
}: {
  words: number
  source: Pick<MatchedSource, 'relation' | 'exclusion' | 'passages'>
  gateShare: number
  gatePassageWords: number
}): number => {
  const passages = weighedPassages(source)
  const copied = passages.reduce((sum, passage) => sum + passage.words, 0)
  const longest = Math.max(0, ...passages.map((passage) => passage.words))
  const severity = Math.max(copied / Math.max(1, words) / gateShare, longest / gatePassageWords)
  return Math.round(severity * 1000) / 1000
}
