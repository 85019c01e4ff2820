/** What a flag is about. Each has a sentence, its innocent explanation, and what to do, in the translations. */
export const flagKinds = [
  'spike',
  'agent-monoculture',
  'one-source',
  'one-visitor',
  'fast-visitor',
  'regular-gaps',
  'zero-engagement',
  'probing',
] as const
export type FlagKind = (typeof flagKinds)[number]

/** One hit behind a flag, or a sum where only sums are kept: then `at` is null. */
export type FlagRow = {
  /** Milliseconds since 1970. */
  at: number | null
  day: string
  path: string
  /** Empty for direct. */
  source: string
  country: string
  device: string
  browser: string
  views: number
  visits: number
}

/** A pattern that advertisers' filters look for too. It says where to look, never that somebody cheated. */
export type Flag = {
  /** The same for the same finding, so that an editor's word on it stays: `kind:day:subject`. */
  id: string
  kind: FlagKind
  /** The day, or the last day of the range it was found in. */
  day: string
  /** What it is about: a source (empty for direct), a browser, a page (empty for a whole day), or a visitor as its letters of that day. */
  subject: string
  /** The numbers of its sentence. */
  figures: Readonly<Record<string, number>>
  /** Visits that it is about. */
  visits: number
  /** Where most of them came from. */
  source: string
  /** At most 100, and how many there are in all. */
  rows: readonly FlagRow[]
  count: number
}

/** The most rows that one flag lists. */
export const mostRows = 100
