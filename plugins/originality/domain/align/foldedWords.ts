import type { PreparedText, WordRange } from './preparedText'

/** The words of a range, spelling folded. */
export function foldedWords(prepared: PreparedText, range: WordRange): string[] {
  const { exactWords, numbers } = prepared
  const words: string[] = []
  for (let word = range.start; word < range.end; word += 1)
    words.push(numbers.texts[exactWords[word]!]!)
  return words
}
