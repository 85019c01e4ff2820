import type { Authorship } from './authorship'

/**
 * `self` when two texts bear the same names, in any order; a co-author's text is foreign. Texts without names are compared by
 * who began them, and what nobody began is foreign.
 */
export const relationOf = (one: Authorship, other: Authorship): 'self' | 'foreign' => {
  if (one.authors.length === 0 && other.authors.length === 0) {
    return one.owner !== null && one.owner === other.owner ? 'self' : 'foreign'
  }
  const names = new Set(one.authors)
  const isSame =
    names.size === new Set(other.authors).size && other.authors.every((name) => names.has(name))
  return isSame ? 'self' : 'foreign'
}
