import path from 'node:path'

import { type Client, createClient } from '@libsql/client'
import type { Db } from 'mongodb'
import type { Payload } from 'payload'

/** Where the blog's data that must not be Payload documents is kept. */
export type StorePlace =
  { kind: 'sqlite'; indexUrl: string; trafficUrl: string } | { kind: 'mongo'; database: Db }

type NativeDatabase = {
  name: string
  clientConfig?: { url?: string }
  connection?: { db?: Db; name?: string }
}

type Closable = { close(): unknown }

/**
 * On SQLite `index.db` (rebuildable) and `traffic.db` (not) beside the database file, each with its own writer. On MongoDB the database
 * itself.
 */
export const storePlaceOf = (payload: Payload): StorePlace => {
  const native = payload.db as unknown as NativeDatabase // Both adapters augment one type; only one exists at a time.
  if (native.name !== 'sqlite') {
    const database = native.connection?.db
    if (!database) throw new Error('The MongoDB connection is not open.')
    return { kind: 'mongo', database }
  }
  const url = native.clientConfig?.url ?? ''
  return {
    kind: 'sqlite',
    indexUrl: `file:${fileBeside(url, 'index.db')}`,
    trafficUrl: `file:${fileBeside(url, 'traffic.db')}`,
  }
}

/**
 * One store a process for each key and database, opened on first use. It lives on `globalThis`, since modules are loaded
 * twice in production, and is closed by `closeStores`.
 */
export const openStore = <Store extends Closable>({
  payload,
  key,
  open,
}: {
  payload: Payload
  key: string
  open: (place: StorePlace) => Promise<Store> | Store
}): Promise<Store> => {
  const stores = storesOf(payload)
  const known = stores.get(key) as Promise<Store> | undefined
  if (known) return known
  const opened = Promise.resolve(open(storePlaceOf(payload)))
  stores.set(key, opened)
  opened.catch(() => stores.delete(key))
  return opened
}

/** Closes every store that was opened for this database, the youngest first: it may stand on older ones. */
export const closeStores = async (payload: Payload): Promise<void> => {
  const stores = storesOf(payload)
  const opened = [...stores.values()].toReversed()
  stores.clear()
  for (const store of await Promise.allSettled(opened)) {
    // oxlint-disable-next-line no-await-in-loop -- one writer: each checkpoint waits for the one before
    if (store.status === 'fulfilled') await store.value.close()
  }
}

/** A connection to `index.db` that waits for other writers instead of failing. */
export const openIndex = async (indexUrl: string): Promise<Client> => {
  const client = createClient({ url: indexUrl })
  await client.execute('pragma busy_timeout = 5000')
  await client.execute('pragma journal_mode = wal')
  return client
}

const fileBeside = (url: string, name: string): string =>
  path.join(path.dirname(path.resolve(/*turbopackIgnore: true*/ url.slice('file:'.length))), name)

const storesOf = (payload: Payload): Map<string, Promise<Closable>> => {
  const shared = globalThis as { ekagroStores?: WeakMap<Payload, Map<string, Promise<Closable>>> }
  const all = (shared.ekagroStores ??= new WeakMap())
  const known = all.get(payload) ?? new Map<string, Promise<Closable>>()
  all.set(payload, known)
  return known
}
