import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryFactsStore } from '../../../plugins/readiness/store/memoryFactsStore'
import { mongoFactsStore } from '../../../plugins/readiness/store/mongoFactsStore'
import { sqliteFactsStore } from '../../../plugins/readiness/store/sqliteFactsStore'
import { factsRow, factsStoreContract } from '../../contracts/factsStore'

const get = { collection: 'posts', ids: ['one'], state: 'published' } as const

factsStoreContract({ name: 'memory', open: async () => memoryFactsStore() })

describe('on a SQLite file', () => {
  let folder: string
  let opened = 0
  const nextUrl = () => `file:${join(folder, `index-${(opened += 1)}.db`)}`
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ekagro-facts-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  factsStoreContract({ name: 'SQLite', open: () => sqliteFactsStore({ url: nextUrl() }) })

  it('keeps the facts when the file is opened again', async () => {
    const url = nextUrl()
    const first = await sqliteFactsStore({ url })
    await first.put([factsRow()])
    await first.close()
    const second = await sqliteFactsStore({ url })
    expect(await second.get(get)).toEqual([factsRow()])
    await second.close()
  })

  it('starts anew when the tables are of another version, and leaves other tables alone', async () => {
    const url = nextUrl()
    const first = await sqliteFactsStore({ url })
    await first.put([factsRow()])
    await first.close()
    const client = createClient({ url })
    await client.execute('create table fingerprints (hash integer)')
    await client.execute(`update store_versions set version = 999 where store = 'facts'`)
    client.close()
    const second = await sqliteFactsStore({ url })
    expect(await second.get(get)).toEqual([])
    await second.put([factsRow()])
    expect((await second.get(get)).length).toBe(1)
    await second.close()
    const after = createClient({ url })
    expect((await after.execute('select count(*) as n from fingerprints')).rows[0]?.n).toBe(0)
    after.close()
  })

  it('lets two connections write to one file', async () => {
    const url = nextUrl()
    const stores = await Promise.all([sqliteFactsStore({ url }), sqliteFactsStore({ url })])
    await Promise.all(
      stores.flatMap((store, which) =>
        Array.from({ length: 20 }, (_, index) =>
          store.put([factsRow({ id: `${which}-${index}` })]),
        ),
      ),
    )
    const ids = [0, 1].flatMap((which) => Array.from({ length: 20 }, (_, i) => `${which}-${i}`))
    const rows = await stores[0]?.get({ ...get, ids })
    expect(rows?.length).toBe(40)
    await Promise.all(stores.map((store) => store.close()))
  })
})

const mongoUrl = process.env.MONGODB_TEST_URL

describe.skipIf(!mongoUrl)('on MongoDB (skipped unless MONGODB_TEST_URL is set)', () => {
  const client = new MongoClient(mongoUrl ?? 'mongodb://127.0.0.1:1')
  const database = client.db(`ekagro_facts_${process.pid}`)
  afterAll(async () => {
    await database.dropDatabase()
    await client.close()
  })

  factsStoreContract({
    name: 'MongoDB',
    open: async () => {
      await database.collection('ekagro_facts').deleteMany({})
      return mongoFactsStore({ database })
    },
  })
})
