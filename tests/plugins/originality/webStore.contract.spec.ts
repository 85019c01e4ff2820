import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { memoryWebStore } from '../../../plugins/originality/store/web/memoryWebStore'
import { mongoWebStore } from '../../../plugins/originality/store/web/mongoWebStore'
import { sqliteWebStore } from '../../../plugins/originality/store/web/sqliteWebStore'
import { openIndex } from '../../../src/cms/openStores'
import { webStoreContract } from '../../contracts/webStore'

webStoreContract({ name: 'memory', open: async () => memoryWebStore() })

describe('on a SQLite file', () => {
  let folder: string
  let opened = 0
  const open = async (name: string) =>
    sqliteWebStore({ client: await openIndex(`file:${path.join(folder, name)}`) })
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ekagro-web-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  webStoreContract({ name: 'SQLite', open: () => open(`${(opened += 1)}.db`) })

  it('is one budget for all who open the file, also after it was closed', async () => {
    const [first, second] = [await open('shared.db'), await open('shared.db')]
    expect(await first.spend({ day: '2026-03-01', most: 2 })).toBe(true)
    expect(await second.spend({ day: '2026-03-01', most: 2 })).toBe(true)
    expect(await first.spend({ day: '2026-03-01', most: 2 })).toBe(false)
    await first.close()
    await second.close()
    const later = await open('shared.db')
    expect(await later.spent('2026-03-01')).toBe(2)
    await later.close()
  })
})

const mongoUrl = process.env.MONGODB_TEST_URL
describe.skipIf(!mongoUrl)('on MongoDB', () => {
  const client = new MongoClient(mongoUrl ?? 'mongodb://unset')
  const databaseName = `ekagro_web_${process.pid}`
  let opened = 0
  afterAll(async () => {
    for (let number = 1; number <= opened; number += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a handful of tiny databases
      await client.db(`${databaseName}_${number}`).dropDatabase()
    }
    await client.close()
  })

  webStoreContract({
    name: 'MongoDB',
    open: async () => mongoWebStore({ database: client.db(`${databaseName}_${(opened += 1)}`) }),
  })
})
