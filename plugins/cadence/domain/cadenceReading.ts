/** Under which key the snapshot carries what cadence reads of the versions of posts. */
export const readingKey = 'cadence'

/** A shown date that moved to a later day, with the editor's states before and after. All times ISO 8601. */
export type MovedDate = {
  post: string
  at: string
  from: string
  to: string
  before: unknown
  after: unknown
}

export type CadenceReading = {
  /** From when on the versions of a post are known; only posts of which older ones are gone. */
  knownSince: Readonly<Record<string, string>>
  /** Posts whose published text has no version at all. */
  unversioned: readonly string[]
  /** The latest first. */
  moves: readonly MovedDate[]
  /** Moves that were found and not read: their number alone decides. */
  unread: number
}

/** What the snapshot carries; null where nobody read it. */
export const cadenceReadingOf = (
  readings: Readonly<Record<string, unknown>> | undefined,
): CadenceReading | null => (readings?.[readingKey] as CadenceReading | undefined) ?? null
