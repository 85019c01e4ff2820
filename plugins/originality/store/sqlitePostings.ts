import type { Database } from 'libsql'
import { blockSize } from './blockSize'

/** Room for a place beside the 32 bits of a fingerprint in one exact number. */
const places = 1_048_576

/** The least 32-bit number, turned about: fingerprints are packed as numbers from 0 on. */
const zero = 2_147_483_648

type Writer = {
  /** Adds postings of documents that have none. */
  add(documents: readonly { key: number; prints: readonly number[] }[]): void
  /** Removes all postings of documents, by their fingerprints. */
  remove(documents: readonly { key: number; prints: Int32Array }[]): void
}

/**
 * Writes the postings of the SQLite store, within the caller's transaction. Those of one call are sorted and written in the order of the index,
 * so that every page is visited once, and are handed over as one JSON and one blob.
 */
export function sqlitePostings(database: Database): Writer {
  // Keys of the JSON are a fingerprint and the place of its documents in the blob, values how many they are.
  const append = database.prepare(
    `insert into fingerprint_prints
      select ?1, (key >> 20) - ${zero}, substr(?2, (key & 1048575) * 2 + 1, value * 2) from json_each(?3) where true
      on conflict do update set documents = cast(documents || excluded.documents as blob)`,
  )
  const find = database
    .prepare(
      `select p.print, p.block, p.documents from json_each(?) j cross join fingerprint_prints p
        on p.print = (j.value >> 12) - ${zero} and p.block = (j.value & 4095)`,
    )
    .raw()
  const removeRows = database.prepare(
    `delete from fingerprint_prints where (block, print) in (
      select value & 4095, (value >> 12) - ${zero} from json_each(?))`,
  )

  /** @param packed ascending: a fingerprint and the place of its document in the block */
  function write(block: number, packed: Float64Array): void {
    for (let from = 0; from < packed.length; from += places) {
      const slice = packed.subarray(from, from + places)
      const documents = Buffer.allocUnsafe(slice.length * 2)
      const groups: string[] = []
      let first = 0
      for (let at = 0; at < slice.length; at += 1) {
        const print = Math.floor(slice[at]! / places)
        documents.writeUInt16BE(slice[at]! % places, at * 2)
        if (at + 1 < slice.length && Math.floor(slice[at + 1]! / places) === print) continue
        groups.push(`"${print * places + first}":${at + 1 - first}`)
        first = at + 1
      }
      append.run(block, documents, `{${groups.join()}}`)
    }
  }

  return {
    add(documents) {
      const blockOf = ({ key }: { key: number }) => Math.floor(key / blockSize)
      for (const block of new Set(documents.map(blockOf))) {
        const some = documents.filter((document) => blockOf(document) === block)
        const packed = new Float64Array(some.reduce((sum, { prints }) => sum + prints.length, 0))
        let at = 0
        for (const { key, prints } of some)
          for (const print of prints) packed[at++] = (print + zero) * places + (key % blockSize)
        write(block, packed.sort())
      }
    },

    remove(documents) {
      const gone = new Set(documents.map(({ key }) => key))
      const wanted = new Set<number>()
      for (const { key, prints } of documents)
        for (const print of prints) wanted.add((print + zero) * 4_096 + Math.floor(key / blockSize))
      const sorted = Float64Array.from(wanted).toSorted()
      const touched: number[] = []
      const left = new Map<number, number[]>()
      for (const row of find.all(`[${sorted.join()}]`)) {
        const [print, block, holders] = row as [number, number, Buffer]
        const kept: number[] = []
        for (let at = 0; at < holders.length; at += 2) {
          const place = holders.readUInt16BE(at)
          if (!gone.has(block * blockSize + place)) kept.push((print + zero) * places + place)
        }
        if (kept.length * 2 === holders.length) continue
        touched.push((print + zero) * 4_096 + block)
        const others = left.get(block)
        if (others === undefined) left.set(block, kept)
        else for (const one of kept) others.push(one)
      }
      removeRows.run(`[${touched.join()}]`)
      for (const [block, packed] of left) write(block, Float64Array.from(packed).sort())
    },
  }
}
