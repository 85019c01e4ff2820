import type { Database } from 'libsql'

/** Bytes of a piece: four of them fill a page of 4 KiB. */
const pieceSize = 990

/** Pieces that one text may have: 65 MB. */
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
      `select d.name, t.utf8 from json_each(?) j cross join fingerprint_documents d on d.name = j.value
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
        const utf8 = Buffer.from(text)
        for (let from = 0, piece = 0; from < utf8.length; from += pieceSize, piece += 1)
          pieces.push([
            key * piecesOfText + piece,
            at + from,
            Math.min(pieceSize, utf8.length - from),
          ])
        buffers.push(utf8)
        at += utf8.length
      }
      insert.run(Buffer.concat(buffers), JSON.stringify(pieces))
    },

    remove(keys) {
      remove.run(JSON.stringify(keys))
    },

    get(names) {
      const found = new Map<string, Buffer[]>()
      for (const row of read.all(JSON.stringify([...new Set(names)]))) {
        const [name, utf8] = row as [string, Buffer | null]
        const pieces = found.get(name) ?? []
        if (utf8 !== null) pieces.push(utf8)
        found.set(name, pieces)
      }
      return new Map([...found].map(([name, pieces]) => [name, Buffer.concat(pieces).toString()]))
    },
  }
}
