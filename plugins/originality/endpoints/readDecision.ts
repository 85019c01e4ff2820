import type { SignedInRequest } from '../../../src/cms/withUser'
import type { OriginalityPair } from '../../../src/payload-types'
import { type Decision, decisions } from '../domain/decision'
import { storedSource } from '../gather/storedSource'
import { problem } from '../../../src/cms/problem'

const longestNote = 2000

export type SaidDecision = {
  decision: Decision | 'excluded' | 'included'
  note: string | null
  /** The passage it is about; null for all of them. */
  passage: string | null
  keys: string[]
}

/** What an editor says about a match, checked. Throws 400 with the field that is wrong. */
export const readDecision = ({
  req,
  pair,
  asked: { decision, note, passage, excluded },
}: {
  req: SignedInRequest
  pair: OriginalityPair
  asked: Record<string, unknown>
}): SaidDecision => {
  const refuse = (field: string, en: string, bn: string) =>
    problem({ req, status: 400, code: `wrong-${field}`, field, en, bn })
  if (
    note !== undefined &&
    note !== null &&
    (typeof note !== 'string' || note.length > longestNote)
  ) {
    throw refuse(
      'note',
      `“note” is a text of at most ${longestNote} characters.`,
      `“note” (মন্তব্য) হবে সর্বোচ্চ ${longestNote.toLocaleString('bn-BD')} অক্ষরের লেখা।`,
    )
  }
  const keys = storedSource(pair).passages.map(({ key }) => key)
  const kept = typeof note === 'string' && note.trim() !== '' ? note.trim() : null
  if (typeof excluded === 'boolean' && decision === undefined) {
    return { decision: excluded ? 'excluded' : 'included', note: kept, passage: null, keys }
  }
  const known = decisions.find((one) => one === decision)
  if (!known) {
    throw refuse(
      'decision',
      `“decision” is one of ${decisions.join(', ')}; or send “excluded”, true or false.`,
      `“decision” (সিদ্ধান্ত) হবে এগুলোর একটি: ${decisions.join(', ')}; অথবা “excluded” পাঠান, true বা false।`,
    )
  }
  if (passage === undefined || passage === null)
    return { decision: known, note: kept, passage: null, keys }
  if (typeof passage !== 'string' || !keys.includes(passage)) {
    throw refuse(
      'passage',
      '“passage” is the key of a passage of this match. It may have changed since; open the match again.',
      '“passage” হবে এই মিলের কোনো অংশের key। অংশটি হয়তো বদলে গেছে; মিলটি আবার খুলুন।',
    )
  }
  return { decision: known, note: kept, passage, keys: [passage] }
}
