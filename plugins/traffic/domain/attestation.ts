/** What the owner says of how readers come: nothing forbidden, or something that was done and is named. */
export const attestationAnswers = ['confirmed', 'declared'] as const
export type AttestationAnswer = (typeof attestationAnswers)[number]

export type Attestation = {
  answer: AttestationAnswer
  /** The sentence that was put before them, word for word. */
  wording: string
  note: string | null
  by: string
  /** ISO 8601. */
  at: string
  expires: string
}

/** A statement holds for half a year: long enough not to be a chore, short enough that it is still about this blog. Our number. */
export const attestationDays = 182
