import { MongoClient } from 'mongodb'

import type { FingerprintStore } from './domain/fingerprintStore'
import { type CheckInput, checkOn, type CheckOutput } from './gather/checkOn'
import { mongoStore } from './store/mongoStore'
import { sqliteStore } from './store/sqliteStore'

/** Where a store is, in words that another thread understands. */
export type StoreAddress = { kind: 'sqlite'; indexUrl: string } | { kind: 'mongo'; url: string }

const opened = new Map<string, Promise<FingerprintStore>>()

/** A thread opens its own connection, once. */
const storeAt = (address: StoreAddress): Promise<FingerprintStore> => {
  const key = JSON.stringify(address)
  const known = opened.get(key)
  if (known) return known
  const store =
    address.kind === 'sqlite'
      ? sqliteStore({ url: address.indexUrl })
      : MongoClient.connect(address.url).then((client) => mongoStore({ database: client.db() }))
  opened.set(key, store)
  store.catch(() => opened.delete(key))
  return store
}

/** What of originality is work for the processor: long texts are checked in the worker thread where there is one. */
export const originalityTasks = {
  'originality:check': async ({
    address,
    input,
  }: {
    address: StoreAddress
    input: CheckInput
  }): Promise<CheckOutput> => checkOn({ store: await storeAt(address), input }),
}
