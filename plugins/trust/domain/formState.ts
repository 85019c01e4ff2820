import type { ContactReading } from '../../../src/check/contactReading'

/**
 * Where the contact form stands: it is there and its last test arrived (`tested`); it is there and no test arrived within half a year (`untested`), or the
 * last one did not (`undelivered`); a test arrived, but nobody has seen the form (`unseen`); it is there and takes no messages (`closed`); or none of it.
 */
export type FormState = 'tested' | 'untested' | 'undelivered' | 'unseen' | 'closed' | 'none'

const halfYear = 182 * 86_400_000

/** Judges what is known of the form. A test of a form elsewhere counts as the owner noted it. */
export const formState = ({
  form,
  notedAt,
  hasForm,
  now,
}: {
  form: ContactReading | null
  notedAt: string | null
  /** Seen on the page; null where nobody looked. */
  hasForm: boolean | null
  /** Milliseconds since 1970. */
  now: number
}): FormState => {
  const isFresh = (at: string | null | undefined): boolean =>
    typeof at === 'string' && now - Date.parse(at) < halfYear
  if (isFresh(notedAt)) return 'tested'
  // What was seen on the page counts more than a message of former days.
  const isThere = hasForm ?? isFresh(form?.receivedAt)
  const isDelivered = isFresh(form?.deliveredAt) && form?.failedAt === null
  if (!isThere) return form?.isOpen && isDelivered ? 'unseen' : 'none'
  if (!form?.isOpen) return 'closed'
  if (isDelivered) return 'tested'
  return form.failedAt === null ? 'untested' : 'undelivered'
}
