import type { IndexedTerm, TermIndex } from './niche'
import type { StemmedWords } from './stemmedWords'

/** How much a text says in the words of a subject. `evidence` is per 100 words, 0 or more. */
export type WordScore = { evidence: number; counts: ReadonlyMap<IndexedTerm, number> }

const titleCount = 3

function countTerms(options: {
  words: StemmedWords
  index: TermIndex
  by: number
  counts: readonly Map<IndexedTerm, number>[]
}): void {
  const { words, index, by, counts } = options
  const { folded, stems } = words
  const candidatesAt = index.candidatesOf(words.tokens)
  /** The first place each subject may use: a phrase takes all its words. */
  const free = new Int32Array(index.subjects)
  for (let place = 0; place < stems.length; place += 1) {
    const candidates = candidatesAt[place]
    if (candidates === null || candidates === undefined) continue
    for (const term of candidates) {
      if (free[term.subject]! > place) continue
      if (term.asWritten === null) {
        if (!term.stems.every((part, offset) => stems[place + offset] === part)) continue
      } else if (term.asWritten !== folded[place]) continue
      const of = counts[term.subject]!
      of.set(term, (of.get(term) ?? 0) + by)
      free[term.subject] = place + term.stems.length
    }
  }
}

/**
 * Counts the terms of each subject of an index in the words of an article. A term counts with its weight and the logarithm of how
 * often it stands there, so that many different terms say more than one repeated; a term in the title counts three times.
 * Texts of over 100 words are measured by the square root of their length: they repeat more than they add (Heaps' law).
 */
export function scoreWords(options: {
  title: StemmedWords
  body: StemmedWords
  index: TermIndex
}): WordScore[] {
  const { title, body, index } = options
  const counts = Array.from({ length: index.subjects }, () => new Map<IndexedTerm, number>())
  countTerms({ words: title, index, by: titleCount, counts })
  countTerms({ words: body, index, by: 1, counts })
  const scale = Math.sqrt(Math.max(100, body.stems.length) / 100)
  return counts.map((of) => {
    let sum = 0
    for (const [{ weight }, count] of of) sum += weight * Math.log2(1 + count)
    return { evidence: sum / scale, counts: of }
  })
}
