import type { MeasuredPost } from '../measuredPost'
import type { Readability } from './readability'

/** The median readability of the posts that a formula fits, to one decimal; null when it fits none. */
export function medianScore(
  posts: readonly MeasuredPost[],
  formula: Readability['formula'],
): number | null {
  const scores = posts
    .flatMap(({ facts: { readability } }) =>
      readability?.formula === formula ? [readability.score] : [],
    )
    .toSorted((one, other) => one - other)
  if (scores.length === 0) return null
  const middle = scores.length >> 1
  const median =
    scores.length % 2 === 1 ? scores[middle]! : (scores[middle - 1]! + scores[middle]!) / 2
  return Math.round(median * 10) / 10
}
