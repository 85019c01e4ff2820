import type { Area } from './area'

/** Where a rule comes from. `official-number-ours`: Google states the rule without a number, the number is ours. */
export type Basis = 'official' | 'official-number-ours' | 'advisory' | 'folklore' | 'ours'

/**
 * What a failure stops. `always`: NOT READY. `attested`: the owner must confirm, unconfirmed is unknown and blocks.
 * `quality`: at most NEARLY READY. `never`: nothing.
 */
export type Blocks = 'always' | 'attested' | 'quality' | 'never'

export type RuleSource = {
  title: string
  url: string
  /** How the page was read: at Google's own address, through a dated copy, as a transcript, or not Google's at all. */
  grade: 'official' | 'copy' | 'transcript' | 'community' | 'ours'
}

/** One number of a rule that a blog may change. */
export type Threshold = {
  key: string
  value: number
  unit: 'count' | 'share' | 'words' | 'days' | 'weeks' | 'posts' | 'letters' | 'pixels'
  /** Why this value, in English and Bengali. */
  reason: { en: string; bn: string }
  /** True when Google gives no number; said wherever the number is shown. */
  googleGivesNoNumber: boolean
}

export type Rule = {
  /** Stable id of the catalogue, such as `content-thin-share`. */
  id: string
  /** 1 to 60, the place in the catalogue. */
  number: number
  area: Area
  basis: Basis
  blocks: Blocks
  /** The owner may promote it from `never` to `quality`. */
  promotable: boolean
  /** Weight within the area's score. */
  weight: number
  sources: readonly RuleSource[]
  thresholds: readonly Threshold[]
}
