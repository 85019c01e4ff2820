import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe } from 'vitest'

import { memoryImportedStore } from '../../../plugins/traffic/store/memoryImportedStore'
import { mongoImportedStore } from '../../../plugins/traffic/store/mongoImportedStore'
import { sqliteImportedStore } from '../../../plugins/traffic/store/sqliteImportedStore'
import { importedStoreContract } from '../../contracts/importedStore'

importedStoreContract({ name: 'memoryImportedStore', open: async () => memoryImportedStore() })

describe('on SQLite', () => {
  let folder: string
  let files = 0
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ekagro-imported-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  importedStoreContract({
    name: 'sqliteImportedStore',
    open: () => sqliteImportedStore({ url: `file:${path.join(folder, `${(files += 1)}.db`)}` }),
  })
})

const mongoUrl = process.env.MONGODB_TEST_URL

describe.skipIf(!mongoUrl)('on MongoDB (skipped unless MONGODB_TEST_URL is set)', () => {
  const client = new MongoClient(mongoUrl ?? 'mongodb://127.0.0.1:1')
  const database = client.db(`ekagro_imported_${process.pid}`)
  afterAll(async () => {
    await database.dropDatabase()
    await client.close()
  }, 60_000)
  importedStoreContract({
    name: 'mongoImportedStore',
    open: async () => {
      const store = await mongoImportedStore({ database })
      await database.collection('ekagro_traffic_imported').deleteMany({})
      await database.collection('ekagro_traffic_imports').deleteMany({})
      return store
    },
  })
})
