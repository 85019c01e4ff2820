import type { PolicyCategory } from './policyCategory'

/**
 * The words of one category. Phrases are separated by commas; `a/b` stands for either word, `{name}` for a group of words.
 * `strong` says it by itself; `weak` only within some words of a `near` one or of a strong one; `faint`, a word of every day, only within
 * some words of two different `signs`, or of a sign and a strong one.
 */
export type CategoryTerms = {
  strong: string
  weak?: string
  near?: string
  faint?: string
  signs?: string
}

/** The words of one language that the screen looks for. */
export type PolicyTerms = {
  /** BCP 47 primary tag. */
  language: string
  /** Words that stand for each other, by the name that phrases use in braces. */
  groups: Readonly<Record<string, string>>
  /** Phrases that hold a term and mean something else: "bath bomb". */
  idioms: string
  /** What sells, offers or instructs. Beside a hit it counts as a second one, once for each category. */
  calls: string
  /** What reports, warns, teaches or tells a story. A hit near one counts a quarter; it is never cleared. */
  guards: string
  /** A second list of a language may leave categories out. */
  categories: Readonly<Partial<Record<PolicyCategory, CategoryTerms>>>
}
