import type { MatchedSource } from '../matchedSource'
import { weighedPassages } from './weighedPassages'

/** One source for which a text is not published. */
export type GateReason = {
  document: string
  /** Of the words of the text, 0..1. */
  share: number
  words: number
  longest: number
  passages: { key: string; words: number; suspicious: { offset: number; length: number } }[]
}

/**
 * For which sources the gate refuses a text: those of others from which too large a share comes, or a passage that is too
 * long. Undecided passages weigh, and those an editor called copied; every other decision takes a passage out.
 * @param options.isNew tells passages that the public does not read yet; all unless told
 * @returns the heaviest first; empty when the text may be published
 */
export const gateReasons = ({
  words,
  sources,
  gateShare,
  gatePassageWords,
  isNew = () => true,
}: {
  words: number
  sources: readonly MatchedSource[]
  gateShare: number
  gatePassageWords: number
  isNew?: (passage: { suspicious: { offset: number; length: number } }) => boolean
}): GateReason[] =>
  sources
    .map((source): GateReason => {
      const passages = weighedPassages(source).filter(isNew)
      const copied = passages.reduce((sum, passage) => sum + passage.words, 0)
      return {
        document: source.document,
        share: copied / Math.max(1, words),
        words: copied,
        longest: Math.max(0, ...passages.map((passage) => passage.words)),
        passages: passages
          .map(({ key, words: length, suspicious }) => ({ key, words: length, suspicious }))
          .toSorted((a, b) => b.words - a.words),
      }
    })
    .filter(({ share, longest }) => share >= gateShare || longest >= gatePassageWords)
    .filter(({ words: copied }) => copied > 0)
    .toSorted((a, b) => b.words - a.words)
