import { titleWeight } from './bm25'
import type { WordCount } from './wordCounts'

/** Words that are looked up, and words that are asked for. */
const mostCandidates = 80
const mostTelling = 10

/** The words of a document that may tell what it is about: the most frequent ones, before it is known how common they are. */
export const candidateWords = (counts: ReadonlyMap<string, WordCount>): string[] =>
  [...counts]
    .filter(([word]) => word.length > 1 && !/^\d+$/.test(word))
    .toSorted(
      ([one, first], [other, second]) =>
        weightOf(second) - weightOf(first) || (one < other ? -1 : 1),
    )
    .slice(0, mostCandidates)
    .map(([word]) => word)

/**
 * Of these the ones that tell it apart: often here, rare elsewhere, but not here alone.
 * @param options.having how many documents have each word
 */
export const tellingWords = (options: {
  counts: ReadonlyMap<string, WordCount>
  having: ReadonlyMap<string, number>
  documents: number
}): string[] => {
  const { counts, having, documents } = options
  const rated = [...having].flatMap(([word, number]) => {
    const count = counts.get(word)
    if (!count || number < 2) return []
    const rarity = Math.log(1 + (documents - number + 0.5) / (number + 0.5))
    return [{ word, weight: Math.log(1 + weightOf(count)) * rarity }]
  })
  return rated
    .toSorted((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
    .slice(0, mostTelling)
    .map(({ word }) => word)
}

const weightOf = ({ title, body }: WordCount): number => title * (titleWeight / 2) + body
