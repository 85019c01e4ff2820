import { tokenise } from '../../../../src/article/tokenise'

/** Tells in which part of some texts a folded word stands, 0 to 1; words of none of them count as in half a text. */
export type WordFrequency = (word: string) => number

/** Document frequencies of words: what `distinctiveQueries` takes for common. Without texts every word is equally rare. */
export function wordFrequencies(texts: Iterable<string>): WordFrequency {
  const counts = new Map<string, number>()
  let total = 0
  for (const text of texts) {
    total += 1
    for (const word of new Set(tokenise({ text }).folded)) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return (word) => (total === 0 ? 1 : Math.max(counts.get(word) ?? 0, 0.5) / total)
}
