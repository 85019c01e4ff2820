import { eachWord } from '../../../src/article/eachWord'
import { tokeniseLines } from '../../../src/article/tokeniseLines'
import type { IndexedTerm, NicheTerm, TermIndex } from './niche'
import { stemWord } from './stemWord'
import { stopWords } from './stopWords'

/** Everyday words by their stems as well: করে and করতে share one with কর, tax. */
const everyday = new Set([...stopWords].flatMap((word) => [word, stemWord(word)]))

const gerund = /^[a-z]+(?:ing|ed)$/

/**
 * Makes the terms of some subjects ready to be looked for in one pass over a text. A term with `=` in front counts only as it is
 * written (=আদা is ginger, never আদায়), and so does one whose stem would be an everyday word or a verb's. A term that stands twice
 * in one subject keeps its greatest weight.
 */
export function indexTerms(lists: readonly (readonly NicheTerm[])[]): TermIndex {
  const terms = new Map<string, IndexedTerm[]>()
  for (const [subject, list] of lists.entries()) {
    const known = new Map<string, IndexedTerm>()
    const written = list.map(({ term }) => term.replace(/^=/, ''))
    const words = tokeniseLines({ lines: written })
    for (const [place, { term: given, weight }] of list.entries()) {
      const term = written[place]!
      const folded = words[place]!
      const stems = folded.map(stemWord)
      const [word, stem] = [folded[0], stems[0]]
      if (word === undefined || stem === undefined) continue
      const isSingle = stems.length === 1
      const asWritten =
        isSingle && (given.startsWith('=') || gerund.test(word) || everyday.has(stem)) ? word : null
      const key = asWritten === null ? stems.join(' ') : `=${asWritten}`
      const before = known.get(key)
      if (before === undefined || before.weight < weight)
        known.set(key, { term, weight, subject, stems, asWritten })
    }
    for (const entry of known.values()) {
      const [first = ''] = entry.stems
      const at = terms.get(first)
      if (at === undefined) terms.set(first, [entry])
      else at.push(entry)
    }
  }
  // A phrase goes before the word it begins with, and a form as written before the stem.
  const rank = ({ stems, asWritten }: IndexedTerm) =>
    stems.length * 2 + (asWritten === null ? 0 : 1)
  for (const list of terms.values()) list.sort((one, other) => rank(other) - rank(one))
  const candidatesOf = eachWord((word) => terms.get(stemWord(word)) ?? null)
  return { subjects: lists.length, terms, candidatesOf }
}
