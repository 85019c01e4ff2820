import type { PayloadRequest } from 'payload'

import { refusal } from './refusal'

const longest = 2000

/** The note that came with an answer: trimmed, null where there is none. Throws 400 for what is no text or too long. */
export const readNote = (req: PayloadRequest, note: unknown): string | null => {
  if (note === undefined || note === null) return null
  if (typeof note === 'string' && note.length <= longest) return note.trim() || null
  throw refusal({
    req,
    code: 'wrong-note',
    field: 'note',
    en: `“note” is a text of at most ${longest} characters.`,
    bn: `“note” (মন্তব্য) হবে সর্বোচ্চ ${longest.toLocaleString('bn-BD')} অক্ষরের লেখা।`,
  })
}
