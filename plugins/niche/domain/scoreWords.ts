import type { Niche, NicheTerm } from './niche'
import type { StemmedWords } from './stemmedWords'

export type TermCount = { term: string; count: number; weight: number }

/** How much a text says in the words of a subject. `evidence` is per 100 words, 0 or more. */
export type WordScore = { evidence: number; terms: TermCount[] }

const titleCount = 3

function countTerms(words: StemmedWords, niche: Niche, add: (term: NicheTerm) => void): void {
  const { folded, stems } = words
  for (let index = 0; index < stems.length;) {
    const stem = stems[index]!
    const phrase = niche.phrases
      .get(stem)
      ?.find((candidate) => candidate.stems.every((part, place) => stems[index + place] === part))
    const term = phrase ?? niche.exact.get(folded[index]!) ?? niche.words.get(stem)
    if (term !== undefined) add(term)
    index += phrase === undefined ? 1 : phrase.stems.length
  }
}

/**
 * Counts the terms of a subject in the words of an article. A term counts with its weight and the logarithm of how often it
 * stands there, so that many different terms say more than one repeated; a term in the title counts three times.
 * Texts of over 100 words are measured by the square root of their length: they repeat more than they add (Heaps' law).
 */
export function scoreWords(options: {
  title: StemmedWords
  body: StemmedWords
  niche: Niche
}): WordScore {
  const { title, body, niche } = options
  const counts = new Map<NicheTerm, number>()
  const adding = (by: number) => (term: NicheTerm) => counts.set(term, (counts.get(term) ?? 0) + by)
  countTerms(title, niche, adding(titleCount))
  countTerms(body, niche, adding(1))
  let sum = 0
  const terms: TermCount[] = []
  for (const [{ term, weight }, count] of counts) {
    sum += weight * Math.log2(1 + count)
    terms.push({ term, count, weight })
  }
  terms.sort(
    (one, other) =>
      other.weight * Math.log2(1 + other.count) - one.weight * Math.log2(1 + one.count) ||
      (one.term < other.term ? -1 : 1),
  )
  return { evidence: sum / Math.sqrt(Math.max(100, body.stems.length) / 100), terms }
}
