import type { Database } from 'libsql'
import { textBytes } from './textBytes'

/** Bytes of a piece: two of them fill a page of 4 KiB. */
const pieceSize = 1_990

/** Pieces that one text may have: 130 MB. */
const piecesOfText = 65_536

type Texts = {
  add(texts: readonly { key: number; text: string }[]): void
  remove(keys: readonly number[]): void
  /** The texts of the documents that are there, by name. */
  get(names: readonly string[]): Map<string, string>
}

/** Keeps the texts of the SQLite store in pieces, within the caller's transaction. Those of one call are one statement. */
export function sqliteTexts(database: Database): Texts {
  const insert = database.prepare(
    `insert into fingerprint_texts
      select value ->> 0, substr(?1, value ->> 1, value ->> 2) from json_each(?2)`,
  )
  const remove = database.prepare(
    `delete from fingerprint_texts where piece in (
      select t.piece from json_each(?) j cross join fingerprint_texts t
        on t.piece between j.value * ${piecesOfText} and (j.value + 1) * ${piecesOfText} - 1)`,
  )
  const read = database
    .prepare(
      `select d.name, d.wide, t.bytes from json_each(?) j cross join fingerprint_documents d on d.name = j.value
        left join fingerprint_texts t
          on t.piece between d.key * ${piecesOfText} and (d.key + 1) * ${piecesOfText} - 1
        order by j.key, t.piece`,
    )
    .raw()

  return {
    add(texts) {
      const pieces: [piece: number, from: number, length: number][] = []
      const buffers: Buffer[] = []
      let at = 1
      for (const { key, text } of texts) {
        const bytes = textBytes.from(text)
        for (let from = 0, piece = 0; from < bytes.length; from += pieceSize, piece += 1)
          pieces.push([
            key * piecesOfText + piece,
            at + from,
            Math.min(pieceSize, bytes.length - from),
          ])
        buffers.push(bytes)
        at += bytes.length
      }
      insert.run(Buffer.concat(buffers), JSON.stringify(pieces))
    },

    remove(keys) {
      remove.run(JSON.stringify(keys))
    },

    get(names) {
      const found = new Map<string, { isWide: boolean; pieces: Buffer[] }>()
      for (const row of read.all(JSON.stringify([...new Set(names)]))) {
        const [name, wide, bytes] = row as [string, number, Buffer | null]
        let text = found.get(name)
        if (text === undefined) found.set(name, (text = { isWide: wide === 1, pieces: [] }))
        if (bytes !== null) text.pieces.push(bytes)
      }
      return new Map(
        [...found].map(([name, { isWide, pieces }]) => [
          name,
          textBytes.toText(Buffer.concat(pieces), isWide),
        ]),
      )
    },
  }
}
