import type { TermCount } from './termCount'

const mostTerms = 12

const say = ({ weight, count }: TermCount) => weight * Math.log2(1 + count)

/** The terms that decided a score, weightiest first, at most 12; each by its first and heaviest way of being known. */
export function decidingTerms(terms: readonly TermCount[]): TermCount[] {
  const sorted = [...terms].sort(
    (one, other) => say(other) - say(one) || (one.term < other.term ? -1 : 1),
  )
  const seen = new Set<string>()
  return sorted.filter(({ term }) => !seen.has(term) && seen.add(term)).slice(0, mostTerms)
}
