import type { Database } from 'libsql'
import { blockSize } from './blockSize'
import { printBytes } from './printBytes'
import { printFilter, type PrintFilter } from './printFilter'

/** Documents whose fingerprints are read with one question, until all are: some milliseconds. */
const pieceSize = 4_096

/** Room for one fingerprint, in bits, while a block still grows to twice its documents. */
const bitsEach = 18

/** Fingerprints of one document, as a guess for the room they need. */
const printsEach = 110

/** No more than 8 MB for a block. */
const largestFilter = 26

type Block = { filter: PrintFilter; room: number }

/**
 * Knows in memory which fingerprints the SQLite store may have, block by block: of those of a new text 19 in 20 are in no
 * document, and finding nothing costs as much as finding something. What is not read yet counts as known. Other processes may write too:
 * keys only rise, so what is new is what comes after the last key that was read. Removed documents stay in the filters until these are full.
 * @returns given fingerprints, ascending: those to look up, each with its block, packed as `block * 2^32 + print + 2^31` and ascending
 */
export function knownPrints(database: Database): (prints: Int32Array) => number[] {
  const readState = database.prepare('select epoch, last, documents from fingerprint_count').raw()
  const readPiece = database
    .prepare('select key, prints from fingerprint_documents where key > ? order by key limit ?')
    .raw()
  let epoch: number | null = null
  let read = -1
  const blocks = new Map<number, Block>()

  const restart = () => {
    read = -1
    blocks.clear()
  }

  /** Reads one more piece of the documents. */
  function readOn(last: number, documents: number): void {
    const rows = readPiece.all(read, pieceSize) as [number, Buffer][]
    const inBlock = Math.min(documents, blockSize) * printsEach * bitsEach
    const size = Math.min(largestFilter, Math.max(16, Math.ceil(Math.log2(inBlock + 1))))
    for (const [key, packed] of rows) {
      const number = Math.floor(key / blockSize)
      let block = blocks.get(number)
      if (block === undefined) {
        const room = size === largestFilter ? Infinity : 2 ** size / (bitsEach / 2)
        blocks.set(number, (block = { filter: printFilter(size), room }))
      }
      const prints = printBytes.unpack(packed)
      for (let index = 0; index < prints.length; index += 1) block.filter.add(prints[index]!)
      block.room -= prints.length
      if (block.room < 0) return restart()
    }
    read = rows.length < pieceSize ? last : rows.at(-1)![0]
  }

  return (prints) => {
    const [state] = readState.all() as [number, number, number][]
    const [now, last, documents] = state!
    if (now !== epoch) restart()
    epoch = now
    if (read < last) readOn(last, documents)
    const wanted: number[] = []
    for (let number = 0; number * blockSize <= last; number += 1) {
      const isRead = read >= Math.min(last, (number + 1) * blockSize - 1)
      const filter = blocks.get(number)?.filter
      // A block without documents has no filter.
      if (isRead && filter === undefined) continue
      const base = number * 4_294_967_296 + 2_147_483_648
      for (let index = 0; index < prints.length; index += 1) {
        const print = prints[index]!
        if (!isRead || filter!.mayHave(print)) wanted.push(base + print)
      }
    }
    return wanted
  }
}
