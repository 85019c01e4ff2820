/** What only the owner can say, by subject. */
export const attestationSubjects = [
  'age',
  'one-account',
  'no-bought-traffic',
  'originality',
  'image-rights',
  'privacy-page',
] as const
export type AttestationSubject = (typeof attestationSubjects)[number]

/** The owner's newest word on one subject. */
export type Attested = {
  subject: AttestationSubject
  answer: 'confirmed' | 'denied'
  /** The sentence that was put before them, word for word. */
  wording: string
  by: string
  /** ISO 8601. */
  at: string
  expires: string
  withdrawn: string | null
}

/** Under which the snapshot carries the owner's words (`Attested[]`), so that every plugin may ask for them. */
export const ownersWordKey = 'owners-word'

/** The owner's words out of a snapshot; none where nobody read them. */
export const ownersWords = ({
  readings,
}: {
  readings?: Readonly<Record<string, unknown>>
}): readonly Attested[] => (readings?.[ownersWordKey] as readonly Attested[] | undefined) ?? [] // Put there by `ownersWordReader`.

export type Standing =
  | { state: 'confirmed' | 'denied' | 'expired'; attested: Attested }
  /** Never said, or taken back. */
  | { state: 'open'; attested: Attested | null }

/** Where the owner's word on a subject stands at a time: the newest counts, a withdrawn one does not, an expired one is asked again. */
export function standing({
  words,
  subject,
  now,
}: {
  words: readonly Attested[]
  subject: AttestationSubject
  now: Date
}): Standing {
  const [newest] = words
    .filter((one) => one.subject === subject)
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
  if (!newest || newest.withdrawn !== null) return { state: 'open', attested: newest ?? null }
  // What the owner denied stays denied until they say otherwise.
  if (newest.answer === 'denied') return { state: 'denied', attested: newest }
  return Date.parse(newest.expires) <= now.getTime()
    ? { state: 'expired', attested: newest }
    : { state: 'confirmed', attested: newest }
}
