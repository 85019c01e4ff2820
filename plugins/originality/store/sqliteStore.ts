import { setImmediate } from 'node:timers/promises'
import { openIndexFile } from './openIndexFile'
import { packedPrints } from './packedPrints'
import { sqliteNeighbours } from './sqliteNeighbours'
import { sqliteSchema } from './sqliteSchema'
import type { FingerprintStore, IndexedDocument } from '../domain/fingerprintStore'

/** Documents in one transaction: what another writer may have to wait for. */
const chunkSize = 1_000

/** Postings that one question may visit. */
const defaultBudget = 6_000

/** Room for the place of a document in its chunk, beside 32 bits of fingerprint in one exact number. */
const places = 1_048_576

/**
 * Fingerprints in a SQLite file, on a connection of its own. Many processes may use one file.
 * A question is three statements, whatever the length of its text; a bulk put writes the postings of a chunk in the order
 * of the index. Texts are kept as UTF-8: half a surrogate pair comes back as U+FFFD, its offset unchanged.
 * @param options.url such as `file:data/index.db`
 * @param options.budget how many postings one question may visit
 */
export function sqliteStore(options: { url: string; budget?: number }): Promise<FingerprintStore> {
  const database = openIndexFile(options.url)
  sqliteSchema(database)
  const prepare = (sql: string) => database.prepare(sql).raw()

  const lastKey = prepare('select coalesce(max(key), 0) from fingerprint_documents')
  const known = prepare(`select d.key, t.prints from json_each(?) j
    join fingerprint_documents d on d.name = j.value join fingerprint_texts t on t.key = d.key`)
  const dropPrints = database.prepare(`delete from fingerprint_prints where (print, document) in (
    select p.print, p.document from json_each(?) j cross join fingerprint_prints p
      on p.print between ((j.value >> 28) << 8) - 2147483648 and ((j.value >> 28) << 8) - 2147483393
      and p.document = (j.value & 268435455))`)
  const dropTexts = database.prepare(
    'delete from fingerprint_texts where key in (select value from json_each(?))',
  )
  const dropDocuments = database.prepare(
    'delete from fingerprint_documents where key in (select value from json_each(?))',
  )
  const addDocuments = database.prepare(`insert into fingerprint_documents (key, name, revision)
    select ?1 + key, value ->> 0, value ->> 1 from json_each(?2)`)
  const addText = database.prepare('insert into fingerprint_texts values (?, ?, ?)')
  const addPrints = database.prepare(`insert into fingerprint_prints
    select (value >> 20) - 2147483648, ?1 + (value & 1048575) from json_each(?2)`)
  const addToCount = database.prepare('update fingerprint_count set documents = documents + ?')
  const countAll = prepare('select documents from fingerprint_count')
  const textsOf = prepare(`select d.name, t.text from json_each(?) j
    join fingerprint_documents d on d.name = j.value join fingerprint_texts t on t.key = d.key`)
  const revisionsOf = prepare(`select d.name, d.revision from json_each(?) j
    join fingerprint_documents d on d.name = j.value`)
  const listAfter = prepare(`select name from fingerprint_documents
    where name > ? and name >= ? and name < ? order by name limit ?`)

  /** @returns how many of the names were there */
  function remove(names: readonly string[]): number {
    const found = known.all(JSON.stringify(names)) as [number, Buffer][]
    if (found.length === 0) return 0
    const postings = found.flatMap(([key, prints]) =>
      packedPrints.heads(prints).map((head) => head * 268_435_456 + key),
    )
    const keys = JSON.stringify(found.map(([key]) => key))
    dropPrints.run(JSON.stringify(postings.toSorted((a, b) => a - b)))
    dropTexts.run(keys)
    dropDocuments.run(keys)
    return found.length
  }

  const putChunk = database.transaction((chunk: readonly IndexedDocument[]) => {
    const removed = remove(chunk.map(({ document }) => document))
    const first = (lastKey.all() as [number][])[0]![0] + 1
    addDocuments.run(
      first,
      JSON.stringify(chunk.map(({ document, revision }) => [document, revision])),
    )
    const postings: number[] = []
    for (const [index, { prints, text }] of chunk.entries()) {
      const distinct = [...new Set(prints)]
      for (const print of distinct) postings.push((print + 2_147_483_648) * places + index)
      addText.run(first + index, packedPrints.pack(distinct), Buffer.from(text))
    }
    addPrints.run(first, `[${Float64Array.from(postings).toSorted().join()}]`)
    addToCount.run(chunk.length - removed)
  })

  const dropChunk = database.transaction((names: readonly string[]) => {
    addToCount.run(-remove(names))
  })

  const clearAll = database.transaction(() => {
    for (const table of ['prints', 'texts', 'documents'])
      database.exec(`delete from fingerprint_${table}`)
    database.exec('update fingerprint_count set documents = 0')
  })

  const neighbours = sqliteNeighbours({ database, budget: options.budget ?? defaultBudget })

  return Promise.resolve({
    async put(documents) {
      const latest = [...new Map(documents.map((one) => [one.document, one])).values()]
      for (let from = 0; from < latest.length; from += chunkSize) {
        if (from > 0) await setImmediate()
        putChunk.immediate(latest.slice(from, from + chunkSize))
      }
    },
    async drop(documents) {
      const names = [...new Set(documents)]
      for (let from = 0; from < names.length; from += chunkSize) {
        if (from > 0) await setImmediate()
        dropChunk.immediate(names.slice(from, from + chunkSize))
      }
    },
    neighbours: async (question) => neighbours(question),
    texts: async (documents) => {
      const rows = textsOf.all(JSON.stringify(documents)) as [string, Buffer][]
      return new Map(rows.map(([name, text]) => [name, text.toString()]))
    },
    revisions: async (documents) =>
      new Map(revisionsOf.all(JSON.stringify(documents)) as [string, string][]),
    list: async ({ kind, after = '', limit }) =>
      (listAfter.all(after, `${kind}:`, `${kind};`, limit) as [string][]).map(([name]) => name),
    count: async () => (countAll.all() as [number][])[0]![0],
    clear: async () => clearAll.immediate(),
    close: async () => {
      database.close()
    },
  })
}
