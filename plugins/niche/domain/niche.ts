import type { Tokens } from '../../../src/article/tokens'
import type { BlogSettings } from '../../../src/check/snapshot'

/** The subject a blog declares, as its settings hold it. */
export type NicheSettings = BlogSettings['niche']

/** One word or phrase that speaks for a subject. `weight` is in 0..1. */
export type NicheTerm = { term: string; weight: number }

/** A declared subject made ready for scoring. */
export type OwnSubject = {
  /** The blogger's own words together with those of the preset; null when there are none of their own: the preset's are indexed already. */
  index: TermIndex | null
  /** How many terms the index has. */
  size: number
}

/** A term as it is looked for. */
export type IndexedTerm = NicheTerm & {
  /** The place of its subject in the index. */
  subject: number
  stems: readonly string[]
  /** The one form that counts, such as gaming (not game) or boxing (not box); null when all forms of the stem do. */
  asWritten: string | null
}

/** Terms of one subject or several by the stem of their first word, longest first. */
export type TermIndex = {
  subjects: number
  terms: ReadonlyMap<string, readonly IndexedTerm[]>
  /** The terms that may begin at each word of a text, null for none. */
  candidatesOf: (tokens: Tokens) => readonly (readonly IndexedTerm[] | null)[]
}
