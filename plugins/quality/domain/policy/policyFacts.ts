import type { Span } from '../../../../src/article/article'
import type { PolicyCategory } from './policyCategory'

export type ScreenedField = 'title' | 'excerpt' | 'body'

/** A term of a category in a text. Offsets count in the text of its field. */
export type PolicyHit = Span & {
  field: ScreenedField
  /** As written. */
  found: string
  /** The sentence it stands in. */
  sentence: Span
  /** Near words that report, warn, teach or tell a story: it counts a quarter. */
  guarded: boolean
}

/** A category that a text is suspected of. Only a person can say more. */
export type PolicySuspect = {
  category: PolicyCategory
  /** Sum of its hits and of one offer beside them; 2 and more, or a hit in the title. */
  score: number
  /** At most 20, in reading order. */
  hits: readonly PolicyHit[]
}

export type PolicyFacts = {
  /** Whether there are lists for the languages of the text; null when it has no words. */
  screened: boolean | null
  suspects: readonly PolicySuspect[]
}
