import type { Say } from '../../../src/cms/sayIn'
import type { DeskPassage } from './deskAnswers'
import { sayOr } from './sayOriginality'

/** A passage with what is written beside it. */
export type MarkedPassage = DeskPassage & {
  /** The letter of its level and its number in the post: V1, হ১. */
  letter: string
  /** Why it does not count, in words; '' when it does. */
  reason: string
  /** What a screen reader says in place of the letter. */
  spoken: string
}

/** Passages in the order of the post, each with its letter. */
export const markedPassages = ({
  passages,
  say,
}: {
  passages: readonly DeskPassage[]
  say: Say
}): readonly MarkedPassage[] =>
  passages
    .toSorted((one, other) => one.suspicious.offset - other.suspicious.offset)
    .map((passage, place) => {
      const reason = passage.excluded
        ? sayOr(say, `excluded:${passage.excluded}`, passage.excluded)
        : ''
      const state = reason || say(passage.decision ? `decision:${passage.decision}` : 'status:open')
      return {
        ...passage,
        letter: say('mark:letter', { letter: say(`letter:${passage.kind}`), number: place + 1 }),
        reason,
        spoken: say('mark:spoken', {
          number: place + 1,
          kind: say(`level:${passage.kind}`),
          words: passage.words,
          state,
        }),
      }
    })
