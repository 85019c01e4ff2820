import { setImmediate as turn } from 'node:timers/promises'

import type { Payload } from 'payload'

import { readIndexed } from './readIndexed'

/** Rows at a time: one or two milliseconds of the event loop, which SQLite holds while it reads. */
const sliceSize = 125
/** Documents at a time from MongoDB, which reads them in a process of its own: of ten thousand, each further question takes 2 to 4 ms. */
const batchSize = 1_000

/** A column of a table and the path of the same in MongoDB. */
type Place = { column: string; path: string }

type Native = {
  client?: {
    execute(query: {
      sql: string
      args: (string | number)[]
    }): Promise<{ rows: Record<string, unknown>[] }>
  }
  connection?: { db?: import('mongodb').Db }
}

const tables = {
  posts: { table: 'posts', collection: 'posts' },
  pages: { table: 'pages', collection: 'pages' },
  versions: { table: '_posts_v', collection: '_posts_versions' },
  media: { table: 'media', collection: 'media' },
  'originality-checks': { table: 'originality_checks', collection: 'originality-checks' },
} as const

/**
 * A few columns of all documents of one kind, in slices between which others get their turn; dates are ISO 8601. Read below
 * Payload's operations and its query builder, which take ten times as long for a row: nothing may be shown of it that whoever asks
 * must not read.
 * @param options.isIndexed every column holds texts and has an index that begins with it: on SQLite the indices alone are read, and all
 *   comes as one slice
 */
export async function* readSlices<Name extends string>({
  payload,
  of,
  columns,
  isIndexed = false,
}: {
  payload: Payload
  of: keyof typeof tables
  columns: Readonly<Record<Name, Place>>
  isIndexed?: boolean
}): AsyncGenerator<(Record<Name, string | null> & { id: string })[]> {
  const native = payload.db as unknown as Native // Both adapters augment one type; only one exists at a time.
  const names = Object.keys(columns) as Name[]
  const rowOf = (id: unknown, valueOf: (name: Name, place: number) => unknown) => {
    const row: Record<string, string | null> = { id: String(id) }
    for (let place = 0; place < names.length; place += 1)
      row[names[place]!] = textOf(valueOf(names[place]!, place))
    return row as Record<Name, string | null> & { id: string }
  }

  const database = native.connection?.db
  if (database) {
    const cursor = database.collection(tables[of].collection).find(
      {},
      {
        projection: Object.fromEntries(names.map((name) => [columns[name].path, 1])),
        batchSize,
      },
    )
    while (await cursor.hasNext()) {
      const documents = cursor.readBufferedDocuments()
      yield documents.map((document) =>
        rowOf(document._id, (name) => valueAt(document, columns[name].path)),
      )
      await turn()
    }
    return
  }
  const { client } = native
  if (!client) throw new Error('The SQLite connection is not open.')
  if (isIndexed) {
    const rows = await readIndexed({
      client,
      table: tables[of].table,
      columns: names.map((name) => columns[name].column),
    })
    yield rows.map((row) => rowOf(row[0], (_name, place) => row[place + 1]))
    return
  }
  const list = names.map((name) => `"${columns[name].column}"`).join(', ')
  let last = ''
  for (;;) {
    // By the id alone: with the state asked for too, SQLite sorts the whole blog for every slice. All rows come as one text: making an
    // object for each takes longer than reading it.
    const { rows } = await client.execute({
      sql: `select json_group_array(json_array(id, ${list})) as slice
        from (select id, ${list} from ${tables[of].table} where id > ? order by id limit ${sliceSize})`,
      args: [last],
    })
    const slice = JSON.parse((rows[0]?.slice ?? '[]') as string) as [string, ...unknown[]][]
    if (slice.length > 0) yield slice.map((row) => rowOf(row[0], (_name, place) => row[place + 1]))
    if (slice.length < sliceSize) return
    last = slice.at(-1)![0]
    await turn()
  }
}

const textOf = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : value instanceof Date
      ? value.toISOString()
      : String(value as string)

const valueAt = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null
          ? (part as Record<string, unknown>)[key]
          : undefined,
      document,
    )
