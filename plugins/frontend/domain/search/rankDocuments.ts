import { bm25, titleWeight } from './bm25'

/** Where one word stands: the document by its name, and how often. */
export type Posting = { document: string; title: number; body: number; length: number }

/** The postings of one thing that is looked for: a word, or all words with one beginning. Each document at most once. */
export type PostingGroup = {
  postings: readonly Posting[]
  /** Groups with one number stand for one word of the question; all numbers must be met where all words must. */
  word: number
}

/** The documents of some postings with their scores, the best first, then the newest id. */
export const rankDocuments = (options: {
  groups: readonly PostingGroup[]
  words: number
  matching: 'all' | 'some'
  documents: number
  meanLength: number
}): { document: string; score: number }[] => {
  const { groups, words, matching, documents, meanLength } = options
  const found = new Map<string, { score: number; met: Set<number> }>()
  for (const { postings, word } of groups) {
    for (const { document, title, body, length } of postings) {
      const one = found.get(document) ?? { score: 0, met: new Set<number>() }
      one.met.add(word)
      one.score += bm25({
        frequency: title * titleWeight + body,
        length,
        meanLength,
        documents,
        having: postings.length,
      })
      found.set(document, one)
    }
  }
  return [...found]
    .filter(([, { met }]) => matching === 'some' || met.size === words)
    .map(([document, { score }]) => ({ document, score }))
    .toSorted((one, other) => other.score - one.score || byIdDown(one.document, other.document))
}

const byIdDown = (one: string, other: string): number => {
  const [first, second] = [idIn(one), idIn(other)]
  return first < second ? 1 : first > second ? -1 : one < other ? -1 : 1
}

const idIn = (document: string): string => document.slice(document.indexOf(':') + 1)
