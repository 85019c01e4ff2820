import { APIError } from 'payload'

import type { SignedInRequest } from '../../../src/cms/withUser'
import { type PolicyVerdict, verdicts } from '../domain/policy/policyDecision'

const longestNote = 2000

const refuse = (field: string, en: string, bn: string): APIError =>
  new APIError(`${en} / ${bn}`, 400, { code: `wrong-${field}`, field }, true)

/** What an editor says of a suspicion, checked. Throws 400 with the field that is wrong. */
export const readVerdict = async (
  req: SignedInRequest,
): Promise<{ category: string; verdict: PolicyVerdict; note: string | null }> => {
  const body = (await req.json?.().catch(() => null)) as Record<string, unknown> | null | undefined
  const { category, verdict, note } = body ?? {}
  if (typeof category !== 'string')
    throw refuse(
      'category',
      '“category” names the suspicion, such as gambling.',
      '“category”-তে সন্দেহের নাম দিন, যেমন gambling।',
    )
  const known = verdicts.find((one) => one === verdict)
  if (!known)
    throw refuse(
      'verdict',
      `“verdict” is one of ${verdicts.join(', ')}.`,
      `“verdict” হবে এগুলোর একটি: ${verdicts.join(', ')}।`,
    )
  if (
    note !== undefined &&
    note !== null &&
    (typeof note !== 'string' || note.length > longestNote)
  )
    throw refuse(
      'note',
      `“note” is a text of at most ${longestNote} characters.`,
      `“note” হবে সর্বোচ্চ ${longestNote.toLocaleString('bn-BD')} অক্ষরের লেখা।`,
    )
  return { category, verdict: known, note: typeof note === 'string' ? note.trim() || null : null }
}
