import type { BlogSettings } from '../../../src/check/snapshot'

/** The subject a blog declares, as its settings hold it. */
export type NicheSettings = BlogSettings['niche']

/** One word or phrase that speaks for a subject. `weight` is in 0..1. */
export type NicheTerm = { term: string; weight: number }

/** A subject of the blogger's own words made ready for scoring: alone, or together with the words of its preset. */
export type OwnSubject = {
  index: TermIndex
  /** True when the words come from the presets alone, which know English and Bengali. */
  presetOnly: boolean
  /** How many terms there are in all. */
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
}
