import { mailWindow } from './mailWindow'

/** What to mail to one person now: each of `singles` by itself, or all of `digest` in one; `waitUntil` (milliseconds since 1970) for what waits. */
export type MailPlan = { singles: string[]; digest: string[]; waitUntil: number | null }

/**
 * Plans the mails to one person. As long as no more than five notices come within ten minutes each is a mail. What goes beyond waits until ten minutes have passed since the
 * last mail, and is one mail then: so nobody gets more than five mails in ten minutes, and nothing waits longer than that.
 */
export const planMails = ({
  waiting,
  mailed,
  now,
}: {
  /** Ids of the notices that wait, the oldest first. */
  waiting: readonly string[]
  /** When each notice that was mailed lately was mailed; milliseconds since 1970. */
  mailed: readonly number[]
  now: number
}): MailPlan => {
  const nothing: MailPlan = { singles: [], digest: [], waitUntil: null }
  if (waiting.length === 0) return nothing
  const recent = mailed.filter((at) => at > now - mailWindow.length)
  if (recent.length + waiting.length <= mailWindow.most)
    return { ...nothing, singles: [...waiting] }
  if (recent.length === 0) return { ...nothing, digest: [...waiting] }
  return { ...nothing, waitUntil: Math.max(...recent) + mailWindow.length }
}
