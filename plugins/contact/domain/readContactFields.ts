import { contactBounds } from './contactBounds'
import type { ContactMessage } from './contactMessage'
import { isMailbox } from './isMailbox'
import { plainLine } from './plainLine'
import { plainText } from './plainText'

export type FieldName = keyof ContactMessage

/** What is wrong with a field. */
export type FieldProblem = {
  field: FieldName
  code: 'missing' | 'too-long' | 'no-mailbox' | 'no-text'
}

export type ReadFields =
  | { message: ContactMessage; raw: string; trap: string; shownAt: number | null; problems: null }
  | { problems: readonly FieldProblem[] }

const wanted: readonly FieldName[] = ['name', 'email', 'subject', 'message']
/** Nobody’s time in milliseconds has more digits. */
const mostDigits = 16

/**
 * Reads what a form or a program sent: `name`, `email`, `message`, and if given `subject`, `website` (the field that people do not see) and `shownAt` (when the form
 * was shown: ISO 8601, or milliseconds since 1970). Everything that is wrong is told at once.
 */
export const readContactFields = (fields: Readonly<Record<string, unknown>>): ReadFields => {
  const problems: FieldProblem[] = []
  const plain: ContactMessage = { name: '', email: '', subject: '', message: '' }
  for (const field of wanted) {
    const value = fields[field] ?? ''
    if (typeof value !== 'string') {
      problems.push({ field, code: 'no-text' })
      continue
    }
    const text = field === 'message' ? plainText(value) : plainLine(value)
    if (text === '' && field !== 'subject') problems.push({ field, code: 'missing' })
    else if (lettersOf(text) > contactBounds[field]) problems.push({ field, code: 'too-long' })
    else if (field === 'email' && !isMailbox(text)) problems.push({ field, code: 'no-mailbox' })
    plain[field] = text
  }
  if (problems.length > 0) return { problems }
  return {
    message: plain,
    raw: `${textIn(fields.subject)}\n${textIn(fields.message)}`,
    trap: textIn(fields.website),
    shownAt: timeOf(fields.shownAt),
    problems: null,
  }
}

/** Code points: a letter beyond the first plane is one, not two. */
const lettersOf = (text: string): number => Array.from(text).length

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Null for what is no time: a wrong one says nothing about whoever sent it. */
const timeOf = (value: unknown): number | null => {
  const text = typeof value === 'number' ? String(value) : textIn(value).trim()
  if (text === '') return null
  const time = /^\d+$/u.test(text) && text.length <= mostDigits ? Number(text) : Date.parse(text)
  return Number.isFinite(time) ? time : null
}
