import type { TermCount } from './termCount'

/** What is known of one article's subject. */
export type NicheFacts = {
  /** Words of the body, as far as it was read: a very long text counts for its first 200,000 letters. */
  words: number
  /** On subject, in 0..1, 0.5 being the border; null when it cannot be told or nothing is declared. */
  score: number | null
  /** The terms that decided it, weightiest first, at most 12. */
  terms: readonly TermCount[]
  /** The score for each of `subjects` in their order, from their lists alone; null when it cannot be told. */
  subjects: readonly number[] | null
}
