import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe } from 'vitest'

import { memorySearchStore } from '../../../plugins/frontend/store/memorySearchStore'
import { mongoSearchStore } from '../../../plugins/frontend/store/mongoSearchStore'
import { sqliteSearchStore } from '../../../plugins/frontend/store/sqliteSearchStore'
import { searchStoreContract } from '../../contracts/searchStore'

searchStoreContract({ name: 'memory', open: async () => memorySearchStore() })

describe('in a file', () => {
  let folder: string
  let files = 0
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ekagro-search-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  searchStoreContract({
    name: 'SQLite',
    open: () => sqliteSearchStore({ url: `file:${path.join(folder, `${files++}.db`)}` }),
  })
})

const mongoUrl = process.env.MONGODB_TEST_URL

describe.skipIf(!mongoUrl)('on MongoDB (skipped unless MONGODB_TEST_URL is set)', () => {
  const client = new MongoClient(mongoUrl ?? 'mongodb://127.0.0.1:1')
  const database = client.db(`ekagro_search_${process.pid}`)
  afterAll(async () => {
    await database.dropDatabase()
    await client.close()
  })

  searchStoreContract({
    name: 'MongoDB',
    open: async () => {
      const store = await mongoSearchStore({ database })
      for (const kind of ['posts', 'pages'] as const) {
        // oxlint-disable-next-line no-await-in-loop -- two kinds
        const ids = await store.list({ kind, after: null, limit: 1_000 })
        // oxlint-disable-next-line no-await-in-loop -- two kinds
        await store.drop(ids.map((id) => ({ kind, id })))
      }
      return store
    },
  })
})
