import { setImmediate } from 'node:timers/promises'
import type { FingerprintStore, IndexedDocument } from '../domain/fingerprintStore'
import { openIndexFile } from './openIndexFile'
import { printBytes } from './printBytes'
import { sqliteNeighbours } from './sqliteNeighbours'
import { sqlitePostings } from './sqlitePostings'
import { sqliteSchema } from './sqliteSchema'
import { sqliteTexts } from './sqliteTexts'
import { textBytes } from './textBytes'

/** Documents in one transaction, by how many there are: the more, the more pages each one touches that the next may share. */
const chunkSizeAt = (documents: number): number =>
  Math.min(4_000, Math.max(1_000, Math.ceil(documents / 25)))

/** Postings that one question may visit. */
const defaultBudget = 6_000

/**
 * Fingerprints in a SQLite file, on a connection of its own. Many processes may use one file.
 * A question is four statements, whatever the length of its text. Half a surrogate pair in a text of mostly ASCII comes back as
 * U+FFFD, at the same offset.
 * @param options.url such as `file:data/index.db`
 * @param options.budget how many postings one question may visit
 */
export function sqliteStore(options: { url: string; budget?: number }): Promise<FingerprintStore> {
  const database = openIndexFile(options.url)
  sqliteSchema(database)
  const postings = sqlitePostings(database)
  const texts = sqliteTexts(database)
  const neighbours = sqliteNeighbours({ database, budget: options.budget ?? defaultBudget })

  const lastKey = database.prepare('select last from fingerprint_count').raw()
  const known = database
    .prepare(
      'select d.key, d.prints from json_each(?) j join fingerprint_documents d on d.name = j.value',
    )
    .raw()
  const addDocument = database.prepare(
    'insert into fingerprint_documents values (?, ?, ?, ?, ?, ?)',
  )
  const dropDocuments = database.prepare(
    'delete from fingerprint_documents where key in (select value from json_each(?))',
  )
  const addToCount = database.prepare(
    'update fingerprint_count set documents = documents + ?, last = last + ?',
  )
  const countAll = database.prepare('select documents from fingerprint_count').raw()
  const revisionsOf = database
    .prepare(
      'select d.name, d.revision from json_each(?) j join fingerprint_documents d on d.name = j.value',
    )
    .raw()
  const listAfter = database
    .prepare(
      'select name from fingerprint_documents where name > ? and name >= ? and name < ? order by name limit ?',
    )
    .raw()

  const countDocuments = () => (countAll.all() as [number][])[0]![0]

  /** @returns how many of the names were there */
  function remove(names: readonly string[]): number {
    const found = known.all(JSON.stringify(names)) as [number, Buffer][]
    if (found.length === 0) return 0
    const keys = found.map(([key]) => key)
    postings.remove(found.map(([key, prints]) => ({ key, prints: printBytes.unpack(prints) })))
    texts.remove(keys)
    dropDocuments.run(JSON.stringify(keys))
    return found.length
  }

  const putChunk = database.transaction((chunk: readonly IndexedDocument[]) => {
    const removed = remove(chunk.map(({ document }) => document))
    const first = (lastKey.all() as [number][])[0]![0] + 1
    const added = chunk.map((one, index) => ({
      ...one,
      key: first + index,
      prints: [...new Set(one.prints)],
    }))
    for (const { key, document, revision, prints, sketch, text } of added)
      addDocument.run(
        key,
        document,
        revision,
        printBytes.pack(prints),
        sketch ?? null,
        textBytes.isWide(text) ? 1 : 0,
      )
    texts.add(added)
    postings.add(added)
    addToCount.run(chunk.length - removed, chunk.length)
  })

  const dropChunk = database.transaction((names: readonly string[]) => {
    addToCount.run(-remove(names), 0)
  })

  const clearAll = database.transaction(() => {
    for (const table of ['prints', 'texts', 'documents'])
      database.exec(`delete from fingerprint_${table}`)
    database.exec('update fingerprint_count set documents = 0, last = 0, epoch = epoch + 1')
  })

  return Promise.resolve({
    async put(documents) {
      const latest = [...new Map(documents.map((one) => [one.document, one])).values()]
      const chunkSize = chunkSizeAt(countDocuments())
      for (let from = 0; from < latest.length; from += chunkSize) {
        if (from > 0) await setImmediate()
        putChunk.immediate(latest.slice(from, from + chunkSize))
      }
    },
    async drop(documents) {
      const names = [...new Set(documents)]
      const chunkSize = chunkSizeAt(countDocuments())
      for (let from = 0; from < names.length; from += chunkSize) {
        if (from > 0) await setImmediate()
        dropChunk.immediate(names.slice(from, from + chunkSize))
      }
    },
    neighbours: async (question) => neighbours(question),
    texts: async (names) => texts.get(names),
    revisions: async (names) =>
      new Map(revisionsOf.all(JSON.stringify(names)) as [string, string][]),
    list: async ({ kind, after = '', limit }) =>
      (listAfter.all(after, `${kind}:`, `${kind};`, limit) as [string][]).map(([name]) => name),
    count: async () => countDocuments(),
    clear: async () => clearAll.immediate(),
    close: async () => {
      database.close()
    },
  })
}
