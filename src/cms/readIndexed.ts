import { setImmediate as turn } from 'node:timers/promises'

type Client = {
  execute(query: {
    sql: string
    args: (string | number)[]
  }): Promise<{ rows: Record<string, unknown>[] }>
}

/** Entries of an index in one statement: two or three milliseconds of the event loop. */
const sliceSize = 2000

/**
 * Columns of a whole SQLite table out of their indices alone, put together by the number of the row: a row that holds a text lies on pages
 * of its own, and reading past them takes ten times as long. Every column must hold texts and have an index that begins with it.
 */
export const readIndexed = async ({
  client,
  table,
  columns,
}: {
  client: Client
  table: string
  columns: readonly string[]
}): Promise<[id: string, ...values: (string | null)[]][]> => {
  const ids = await readIndex({ client, table, column: 'id' })
  const values: ReadonlyMap<number, string>[] = []
  for (const column of columns)
    // oxlint-disable-next-line no-await-in-loop -- one connection: one after the other
    values.push(await readIndex({ client, table, column }))
  const rows: [id: string, ...values: (string | null)[]][] = []
  for (const [place, id] of ids) {
    const row: [id: string, ...values: (string | null)[]] = [id]
    for (const of of values) row.push(of.get(place) ?? null)
    rows.push(row)
  }
  return rows
}

/** The values of one column by the number of their row, in the order of the values; rows without one are left out. */
const readIndex = async ({
  client,
  table,
  column,
}: {
  client: Client
  table: string
  column: string
}): Promise<Map<number, string>> => {
  const found = new Map<number, string>()
  let last: readonly [value: string, place: number] = ['', -1]
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each slice begins where the one before ended
    const { rows } = await client.execute({
      sql: `select json_group_array(json_array(value, place)) as slice
        from (select "${column}" as value, rowid as place from "${table}"
          where ("${column}", rowid) > (?, ?) order by "${column}", rowid limit ${sliceSize})`,
      args: [...last],
    })
    const slice = JSON.parse((rows[0]?.slice ?? '[]') as string) as [string, number][]
    for (const [value, place] of slice) found.set(place, value)
    if (slice.length < sliceSize) return found
    last = slice.at(-1)!
    // oxlint-disable-next-line no-await-in-loop -- others get their turn
    await turn()
  }
}
