import type { NichePreset } from '../../../src/check/snapshot'

/** The subject a blog declares, as its settings hold it. */
export type NicheSettings = {
  preset: NichePreset | null
  statement: string
  keywords: readonly string[]
}

/** One word or phrase that speaks for the subject. `weight` is in 0..1. */
export type NicheTerm = { term: string; weight: number }

/** A phrase by the stems of its words. */
export type NichePhrase = NicheTerm & { stems: readonly string[] }

/** A subject made ready for scoring. */
export type Niche = {
  /** Single words by stem. */
  words: ReadonlyMap<string, NicheTerm>
  /** Single words that count only as written, such as gaming (not game) or boxing (not box). */
  exact: ReadonlyMap<string, NicheTerm>
  /** Phrases by the stem of their first word, longest first. */
  phrases: ReadonlyMap<string, readonly NichePhrase[]>
  /** True when the words come from the presets alone, which know English and Bengali. */
  presetOnly: boolean
  /** How many terms there are in all. */
  size: number
}
