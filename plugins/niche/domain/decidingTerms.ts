import type { TermCount } from './termCount'

const mostTerms = 12

/** The terms that decided a score, weightiest first, at most 12; each by its heaviest way of being known. */
export function decidingTerms(terms: readonly TermCount[]): TermCount[] {
  const sorted = terms
    .map((term) => ({ term, says: term.weight * Math.log2(1 + term.count) }))
    .sort((one, other) => other.says - one.says || (one.term.term < other.term.term ? -1 : 1))
  const deciding: TermCount[] = []
  const seen = new Set<string>()
  for (const { term } of sorted) {
    if (deciding.length === mostTerms) break
    if (seen.has(term.term)) continue
    seen.add(term.term)
    deciding.push(term)
  }
  return deciding
}
