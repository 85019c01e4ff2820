import type { ContactMessage } from './contactMessage'

export const spamReasons = ['trap', 'too-fast', 'links', 'markup'] as const
export type SpamReason = (typeof spamReasons)[number]

/** Nobody reads a form, and writes three fields, in less; milliseconds. */
const shortest = 3_000
const link = /\b(?:https?:\/\/|www\.)\S/giu
const markup = /<\s*a\s|\[\/?url\b|\[link\b|href\s*=/iu

/**
 * Why a message looks as if a program had sent it. Such a message is kept as spam and told to nobody; the sender gets the answer that everybody gets.
 * `raw` is the message before it was made plain.
 */
export const spamReasonsOf = ({
  message: { subject, message },
  raw,
  trap,
  shownAt,
  now,
  mostLinks,
}: {
  message: Pick<ContactMessage, 'subject' | 'message'>
  raw: string
  /** What stands in the field that people do not see. */
  trap: string
  /** When the form was shown, in milliseconds since 1970; null where it was not told. */
  shownAt: number | null
  now: number
  mostLinks: number
}): SpamReason[] => {
  const age = shownAt === null ? null : now - shownAt
  const links = `${subject}\n${message}`.match(link)?.length ?? 0
  const found: Record<SpamReason, boolean> = {
    trap: trap.trim() !== '',
    'too-fast': age !== null && age >= 0 && age < shortest,
    links: links > mostLinks,
    markup: markup.test(raw),
  }
  return spamReasons.filter((reason) => found[reason])
}
