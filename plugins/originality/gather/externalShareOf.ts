import type { FoundSource } from '../domain/check/checkResult'
import { kindOf } from '../domain/kindOf'

/** Share of a text's words, 0..1, that count as taken from outside of the blog. No word is in two sources, so they add up. */
export const externalShareOf = (sources: readonly FoundSource[]): number =>
  sources
    .filter(({ document }) => kindOf(document) !== 'posts')
    .reduce((sum, { share }) => sum + share, 0)
