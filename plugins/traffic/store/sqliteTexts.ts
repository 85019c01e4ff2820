import type { Database } from 'libsql'

/** Texts whose numbers are remembered, so that a batch does not ask for what the one before asked. */
const remembered = 20_000

/** The numbers of texts in `traffic_texts`. */
export type Texts = {
  /** Gives every text a number, within the caller's transaction. */
  keysOf(texts: Iterable<string>): ReadonlyMap<string, number>
  /** Remembers what the last `keysOf` found; only after its transaction is done, or a number might not exist. */
  remember(): void
}

/** See `Texts`. A row of it is never dropped, so what is remembered stays true whoever else writes. */
export const sqliteTexts = (database: Database): Texts => {
  const insert = database.prepare(
    'insert or ignore into traffic_texts (text) select value from json_each(?)',
  )
  const find = database
    .prepare(
      'select json_group_array(json_array(t.text, t.key)) from json_each(?) j join traffic_texts t on t.text = j.value',
    )
    .raw()
  let known = new Map<string, number>()
  let found = new Map<string, number>()
  return {
    keysOf(texts) {
      const keys = new Map<string, number>()
      const unknown: string[] = []
      for (const text of texts) {
        const key = known.get(text)
        if (key === undefined) unknown.push(text)
        else keys.set(text, key)
      }
      found = new Map()
      if (unknown.length > 0) {
        const list = JSON.stringify(unknown)
        insert.run(list)
        const [[rows]] = find.all(list) as [[string]]
        for (const [text, key] of JSON.parse(rows) as [string, number][]) {
          found.set(text, key)
          keys.set(text, key)
        }
      }
      return keys
    },
    remember() {
      if (known.size + found.size > remembered) known = new Map()
      for (const [text, key] of found) known.set(text, key)
    },
  }
}
