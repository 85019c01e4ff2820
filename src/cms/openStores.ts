import path from 'node:path'

import { type Client, createClient } from '@libsql/client'
import type { Db } from 'mongodb'
import type { Payload } from 'payload'

/** The native side of the blog's database, for data that must not be Payload documents. */
export type Stores = { kind: 'sqlite'; index: Client } | { kind: 'mongo'; database: Db }

type NativeDatabase = {
  name: string
  clientConfig?: { url?: string }
  connection?: { db?: Db }
}

/**
 * On SQLite `index.db` beside the database file, which is rebuildable and has one connection a process; on MongoDB
 * the database itself. The connection lives on `globalThis`, since modules are loaded twice in production.
 */
export const openStores = (payload: Payload): Stores => {
  const native = payload.db as unknown as NativeDatabase // Both adapters augment one type; only one exists at a time.
  if (native.name !== 'sqlite') {
    const database = native.connection?.db
    if (!database) throw new Error('The MongoDB connection is not open.')
    return { kind: 'mongo', database }
  }
  const file = indexFileOf(native.clientConfig?.url ?? '')
  return { kind: 'sqlite', index: (connections()[file] ??= openIndex(file)) }
}

/** Closes the connection to `index.db` of this database, if it is open. */
export const closeStores = async (payload: Payload): Promise<void> => {
  const native = payload.db as unknown as NativeDatabase // As above.
  if (native.name !== 'sqlite') return
  const file = indexFileOf(native.clientConfig?.url ?? '')
  const client = connections()[file]
  if (!client) return
  delete connections()[file]
  await client.execute('pragma wal_checkpoint(truncate)')
  client.close()
}

const indexFileOf = (url: string): string =>
  path.join(
    path.dirname(path.resolve(/*turbopackIgnore: true*/ url.slice('file:'.length))),
    'index.db',
  )

const openIndex = (file: string): Client => {
  const client = createClient({ url: `file:${file}` })
  // Statements of one connection run in order, so these stand before whatever is asked first.
  void client.execute('pragma journal_mode = wal')
  void client.execute('pragma busy_timeout = 5000')
  return client
}

const connections = (): Record<string, Client> => {
  const shared = globalThis as { ekagroIndexes?: Record<string, Client> }
  return (shared.ekagroIndexes ??= {})
}
