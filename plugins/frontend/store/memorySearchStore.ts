import type { SearchDocument, SearchKind, SearchStore } from '../domain/search/searchStore'
import { type Posting, type PostingGroup, rankDocuments } from '../domain/search/rankDocuments'
import { candidateWords, tellingWords } from '../domain/search/tellingWords'
import { type WordCount, wordCounts } from '../domain/search/wordCounts'

type Kept = { document: SearchDocument; counts: Map<string, WordCount>; length: number }

const nameOf = ({ kind, id }: { kind: SearchKind; id: string }): string => `${kind}:${id}`

/** Search in memory: for tests, and the plainest reading of the port. */
export const memorySearchStore = (): SearchStore => {
  const kept = new Map<string, Kept>()

  const rank = (options: {
    groups: readonly { fits: (word: string) => boolean; word: number }[]
    words: number
    matching: 'all' | 'some'
    kind?: SearchKind | undefined
  }) => {
    const groups = options.groups.map(({ fits, word }): PostingGroup => ({
      word,
      postings: postingsOf(fits),
    }))
    const lengths = [...kept.values()].reduce((sum, { length }) => sum + length, 0)
    const ranked = rankDocuments({
      ...options,
      groups,
      documents: kept.size,
      meanLength: Math.max(1, lengths / Math.max(1, kept.size)),
    })
    return ranked.filter(
      ({ document }) => !options.kind || kept.get(document)?.document.kind === options.kind,
    )
  }
  const postingsOf = (fits: (word: string) => boolean): Posting[] =>
    [...kept].flatMap(([document, { counts, length }]) => {
      let [title, body] = [0, 0]
      for (const [word, count] of counts) {
        if (!fits(word)) continue
        title += count.title
        body += count.body
      }
      return title + body === 0 ? [] : [{ document, title, body, length }]
    })
  const groupsOf = (words: readonly string[]) =>
    words.map((wanted, word) => ({ fits: (one: string) => one === wanted, word }))

  return {
    put: async (documents) => {
      for (const document of documents)
        kept.set(nameOf(document), { document: { ...document }, ...wordCounts(document) })
    },
    drop: async (names) => {
      for (const name of names) kept.delete(nameOf(name))
    },
    search: async ({ question: { words, prefix }, matching, kind, offset, limit }) => {
      const last = words.length
      const groups = [
        ...groupsOf(words),
        ...(prefix === null
          ? []
          : [
              { fits: (one: string) => one === prefix, word: last },
              { fits: (one: string) => one.startsWith(prefix), word: last },
            ]),
      ]
      const ranked = rank({ groups, words: prefix === null ? last : last + 1, matching, kind })
      const hits = ranked.slice(offset, offset + limit).flatMap(({ document, score }) => {
        const found = kept.get(document)
        return found ? [{ ...found.document, score }] : []
      })
      return { total: ranked.length, hits }
    },
    similar: async ({ to, kind, limit }) => {
      const one = kept.get(nameOf(to))
      if (!one) return []
      const having = new Map(
        candidateWords(one.counts).map((word) => [
          word,
          [...kept.values()].filter(({ counts }) => counts.has(word)).length,
        ]),
      )
      const words = tellingWords({ counts: one.counts, having, documents: kept.size })
      return rank({ groups: groupsOf(words), words: words.length, matching: 'some', kind })
        .filter(({ document }) => document !== nameOf(to))
        .slice(0, limit)
        .map(({ document }) => ({ kind, id: document.slice(kind.length + 1) }))
    },
    list: async ({ kind, after, limit }) =>
      [...kept.values()]
        .filter(({ document }) => document.kind === kind && (after === null || document.id > after))
        .map(({ document }) => document.id)
        .toSorted()
        .slice(0, limit),
    count: async () => kept.size,
    close: async () => {},
  }
}
