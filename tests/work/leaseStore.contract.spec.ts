import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openIndex } from '../../src/cms/openStores'
import { memoryLeaseStore } from '../../src/work/lease/memoryLeaseStore'
import { mongoLeaseStore } from '../../src/work/lease/mongoLeaseStore'
import { sqliteLeaseStore } from '../../src/work/lease/sqliteLeaseStore'
import { leaseStoreContract } from '../contracts/leaseStore'

leaseStoreContract({ name: 'memory', open: async () => memoryLeaseStore() })

describe('on a SQLite file', () => {
  let folder: string
  let opened = 0
  const open = async (name: string) =>
    sqliteLeaseStore({ client: await openIndex(`file:${path.join(folder, name)}`), name: 'jobs' })
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ekagro-lease-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  leaseStoreContract({ name: 'SQLite', open: () => open(`${(opened += 1)}.db`) })

  it('is one lease for all who open the file', async () => {
    const [first, second] = [await open('shared.db'), await open('shared.db')]
    expect(await first.take({ holder: 'one', now: 100, until: 130 })).toBe(true)
    expect(await second.take({ holder: 'two', now: 100, until: 130 })).toBe(false)
    const another = await sqliteLeaseStore({
      client: await openIndex(`file:${path.join(folder, 'shared.db')}`),
      name: 'reindex',
    })
    expect(await another.take({ holder: 'two', now: 100, until: 130 })).toBe(true)
    another.close()
    first.close()
    expect(await second.take({ holder: 'two', now: 130, until: 160 })).toBe(true)
    second.close()
  })
})

const mongoUrl = process.env.MONGODB_TEST_URL
describe.skipIf(!mongoUrl)('on MongoDB', () => {
  const client = new MongoClient(mongoUrl ?? 'mongodb://unset')
  const databaseName = `ekagro_lease_${process.pid}`
  let opened = 0
  afterAll(async () => {
    for (let number = 1; number <= opened; number += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a handful of tiny databases
      await client.db(`${databaseName}_${number}`).dropDatabase()
    }
    await client.close()
  })

  leaseStoreContract({
    name: 'MongoDB',
    open: async () =>
      mongoLeaseStore({ database: client.db(`${databaseName}_${(opened += 1)}`), name: 'jobs' }),
  })
})
