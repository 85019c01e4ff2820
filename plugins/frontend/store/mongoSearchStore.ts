import { randomUUID } from 'node:crypto'

import type { Db } from 'mongodb'

import { type Posting, type PostingGroup, rankDocuments } from '../domain/search/rankDocuments'
import type { SearchKind, SearchName, SearchStore } from '../domain/search/searchStore'
import { candidateWords, tellingWords } from '../domain/search/tellingWords'
import { wordCounts } from '../domain/search/wordCounts'

/** A document; its words count as long as they bear its version. */
type Head = {
  _id: string
  kind: SearchKind
  id: string
  version: string
  title: string
  text: string
  length: number
}

/** One word in one document: how often in the title and in the body, and how many words the document has. */
type StoredPosting = {
  word: string
  document: string
  version: string
  title: number
  body: number
  length: number
}

/** Postings that one word of a question may have; of a commoner one the first are taken. */
const mostPostings = 50_000
const atOnce = 1_000

const nameOf = ({ kind, id }: SearchName): string => `${kind}:${id}`

/**
 * Search in two collections of a MongoDB database, which belongs to who passes it in. A document is put by writing its words under a new
 * version, then its head, then by deleting the words of the version before: who searches meanwhile finds the old one or the new one.
 */
export const mongoSearchStore = async ({ database }: { database: Db }): Promise<SearchStore> => {
  const heads = database.collection<Head>('ekagro_search_documents')
  const postings = database.collection<StoredPosting>('ekagro_search_words')
  // Everything that ranking needs is in the index.
  await postings.createIndex({ word: 1, document: 1, version: 1, title: 1, body: 1, length: 1 })
  await postings.createIndex({ document: 1, version: 1 })
  await heads.createIndex({ kind: 1, id: 1 }, { unique: true })

  const totals = async (): Promise<{ documents: number; meanLength: number }> => {
    const [sum] = await heads
      .aggregate<{ documents: number; words: number }>([
        { $group: { _id: null, documents: { $sum: 1 }, words: { $sum: '$length' } } },
      ])
      .toArray()
    const documents = sum?.documents ?? 0
    return { documents, meanLength: Math.max(1, (sum?.words ?? 0) / Math.max(1, documents)) }
  }

  const find = async (filter: object, kind: SearchKind | undefined): Promise<StoredPosting[]> =>
    postings
      .find(
        { ...filter, ...(kind ? { document: { $gte: `${kind}:`, $lt: `${kind};` } } : {}) },
        { projection: { _id: 0 } },
      )
      .limit(mostPostings)
      .toArray()

  /** Leaves out words of a version that is being written or deleted. */
  const current = async (groups: readonly StoredPosting[][]): Promise<Posting[][]> => {
    const names = [...new Set(groups.flat().map(({ document }) => document))]
    const versions = new Map<string, string>()
    for (let from = 0; from < names.length; from += atOnce) {
      // oxlint-disable-next-line no-await-in-loop -- a bounded number of names in each question
      const found = await heads
        .find({ _id: { $in: names.slice(from, from + atOnce) } }, { projection: { version: 1 } })
        .toArray()
      for (const { _id, version } of found) versions.set(_id, version)
    }
    return groups.map((group) => {
      const sums = new Map<string, Posting>()
      for (const { document, version, title, body, length } of group) {
        if (versions.get(document) !== version) continue
        const sum = sums.get(document)
        if (sum) {
          sum.title += title
          sum.body += body
        } else sums.set(document, { document, title, body, length })
      }
      return [...sums.values()]
    })
  }

  const rank = async (options: {
    wanted: readonly { filter: object; word: number }[]
    words: number
    matching: 'all' | 'some'
    kind?: SearchKind | undefined
  }) => {
    const { wanted, words, matching, kind } = options
    const [found, sums] = await Promise.all([
      // Of all kinds, since how common a word is does not depend on what is asked for.
      Promise.all(wanted.map(({ filter }) => find(filter, undefined))),
      totals(),
    ])
    const groups = (await current(found)).map((group, index): PostingGroup => ({
      postings: group,
      word: wanted[index]?.word ?? 0,
    }))
    return rankDocuments({ groups, words, matching, ...sums }).filter(
      ({ document }) => !kind || document.startsWith(`${kind}:`),
    )
  }

  /** Deletes the words of the head that was replaced alone: those of another version are being written by somebody else. */
  const forget = async (one: { document: string; version: string | undefined }): Promise<void> => {
    if (one.version !== undefined)
      await postings.deleteMany({ document: one.document, version: one.version })
  }

  const put = async (document: Parameters<SearchStore['put']>[0][number]): Promise<void> => {
    const _id = nameOf(document)
    const version = randomUUID()
    const { counts, length } = wordCounts(document)
    const rows = [...counts].map(([word, count]) => ({
      word,
      document: _id,
      version,
      ...count,
      length,
    }))
    for (let from = 0; from < rows.length; from += atOnce) {
      // oxlint-disable-next-line no-await-in-loop -- a bounded number of rows in each write
      await postings.insertMany(rows.slice(from, from + atOnce), { ordered: false })
    }
    const { kind, id, title, text } = document
    const before = await heads.findOneAndReplace(
      { _id },
      { kind, id, version, title, text, length },
      { upsert: true, projection: { version: 1 } },
    )
    await forget({ document: _id, version: before?.version })
  }

  return {
    put: async (documents) => {
      for (const document of documents) {
        // oxlint-disable-next-line no-await-in-loop -- one after another: a bulk is not in a hurry
        await put(document)
      }
    },
    drop: async (names) => {
      for (const document of names.map(nameOf)) {
        // oxlint-disable-next-line no-await-in-loop -- one after another: a bulk is not in a hurry
        const before = await heads.findOneAndDelete(
          { _id: document },
          { projection: { version: 1 } },
        )
        // oxlint-disable-next-line no-await-in-loop -- as above
        await forget({ document, version: before?.version })
      }
    },
    search: async ({ question: { words, prefix }, matching, kind, offset, limit }) => {
      const last = words.length
      const wanted = [
        ...words.map((word, place) => ({ filter: { word }, word: place })),
        ...(prefix === null
          ? []
          : [
              { filter: { word: prefix }, word: last },
              { filter: { word: { $gte: prefix, $lt: `${prefix}\uffff` } }, word: last },
            ]),
      ]
      const ranked = await rank({
        wanted,
        words: prefix === null ? last : last + 1,
        matching,
        kind,
      })
      const shown = ranked.slice(offset, offset + limit)
      const found = await heads
        .find({ _id: { $in: shown.map(({ document }) => document) } })
        .toArray()
      const byName = new Map(found.map((head) => [head._id, head]))
      const hits = shown.flatMap(({ document, score }) => {
        const head = byName.get(document)
        return head
          ? [{ kind: head.kind, id: head.id, title: head.title, text: head.text, score }]
          : []
      })
      return { total: ranked.length, hits }
    },
    similar: async ({ to, kind, limit }) => {
      const head = await heads.findOne({ _id: nameOf(to) })
      if (!head) return []
      const { counts } = wordCounts(head)
      const candidates = candidateWords(counts)
      const known = await postings
        .aggregate<{ _id: string; having: number }>([
          { $match: { word: { $in: candidates } } },
          { $group: { _id: '$word', having: { $sum: 1 } } },
        ])
        .toArray()
      const words = tellingWords({
        counts,
        having: new Map(known.map(({ _id, having }) => [_id, having])),
        documents: await heads.countDocuments(),
      })
      const wanted = words.map((word, place) => ({ filter: { word }, word: place }))
      const ranked = await rank({ wanted, words: words.length, matching: 'some', kind })
      return ranked
        .filter(({ document }) => document !== nameOf(to))
        .slice(0, limit)
        .map(({ document }) => ({ kind, id: document.slice(kind.length + 1) }))
    },
    list: async ({ kind, after, limit }) => {
      const found = await heads
        .find(
          { kind, ...(after === null ? {} : { id: { $gt: after } }) },
          { projection: { id: 1 } },
        )
        .sort({ id: 1 })
        .limit(limit)
        .toArray()
      return found.map(({ id }) => id)
    },
    count: () => heads.countDocuments(),
    close: async () => {},
  }
}
