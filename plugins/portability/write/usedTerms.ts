import type { ImportTerm } from '../domain/plan/importPlan'

/** The terms that posts are filed under, and those above them. */
export const usedTerms = (terms: readonly ImportTerm[]): ImportTerm[] => {
  const byKey = new Map(terms.map((term) => [term.key, term]))
  const used = new Set<string>()
  for (const term of terms) {
    if (term.uses === 0) continue
    let at: ImportTerm | undefined = term
    while (at !== undefined && !used.has(at.key)) {
      used.add(at.key)
      at = at.parentKey === null ? undefined : byKey.get(at.parentKey)
    }
  }
  return terms.filter((term) => used.has(term.key))
}
