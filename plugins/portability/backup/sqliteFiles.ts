import { existsSync } from 'node:fs'
import path from 'node:path'

import { type Client, createClient } from '@libsql/client'

/** The files of a blog on SQLite that cannot be made again. `index.db` can, and salts must not be kept. */
export const keptFiles = ['blog.db', 'traffic.db'] as const

/** The path of a database that `file:…` names, and the folder where the other files lie beside it. */
export const placeOfFile = (databaseUrl: string): { file: string; directory: string } => {
  const file = path.resolve(databaseUrl.slice('file:'.length))
  return { file, directory: path.dirname(file) }
}

/** Opens a database file for a moment. */
export const withFile = async <Result>(
  file: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute('pragma busy_timeout = 10000')
    return await work(client)
  } finally {
    client.close()
  }
}

/** The migrations that a database file has gone through; none for one that was never migrated. */
export const migrationsOf = (file: string): Promise<string[]> =>
  withFile(file, async (client) => {
    if (!(await hasTable(client, 'payload_migrations'))) return []
    const { rows } = await client.execute('select name from payload_migrations order by name')
    // -1 is Payload's mark for a schema that was pushed while developing.
    return rows.map(({ name }) => String(name as string)).filter((name) => name !== 'dev')
  })

/** Whether a database file has anything that somebody wrote: a user, a post, a page. */
export const hasContent = async (file: string): Promise<boolean> => {
  if (!existsSync(file)) return false
  return withFile(file, async (client) => {
    for (const table of ['users', 'posts', 'pages']) {
      // oxlint-disable-next-line no-await-in-loop -- the first that has a row ends it
      if (!(await hasTable(client, table))) continue
      // oxlint-disable-next-line no-await-in-loop -- as above
      const { rows } = await client.execute(`select 1 from ${table} limit 1`)
      if (rows.length > 0) return true
    }
    return false
  })
}

/** Whether a table is there. */
export const hasTable = async (client: Client, name: string): Promise<boolean> => {
  const sql = "select 1 from sqlite_master where type = 'table' and name = ?"
  const { rows } = await client.execute({ sql, args: [name] })
  return rows.length > 0
}
