import type { PolicyCategory } from './policyCategory'

export const verdicts = ['confirmed', 'dismissed'] as const
export type PolicyVerdict = (typeof verdicts)[number]

/** What a person said of a suspicion, and what the text was then. */
export type PolicyDecision = {
  category: PolicyCategory
  verdict: PolicyVerdict
  note: string | null
  /** Name of who said it. */
  by: string
  /** ISO 8601. */
  at: string
  revision: string
  /** The words it was about (`hitKey`). */
  hits: readonly string[]
}

/** The key of the reading that carries them, and the decisions of each document by `<kind>/<id>`, newest first. */
export const policyReadingKey = 'policy'
export type PolicyReading = Readonly<Record<string, readonly PolicyDecision[]>>
