import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { fileSaltStore } from '../../../../plugins/traffic/salts/fileSaltStore'
import { memorySaltStore } from '../../../../plugins/traffic/salts/memorySaltStore'
import { mongoSaltStore } from '../../../../plugins/traffic/salts/mongoSaltStore'
import { saltStoreContract } from '../../../contracts/saltStore'

saltStoreContract({ name: 'memory', open: async () => memorySaltStore() })

describe('in a folder', () => {
  let folder: string
  let opened = 0
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ekagro-salts-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  saltStoreContract({
    name: 'a folder',
    open: async () => fileSaltStore(path.join(folder, `salts-${(opened += 1)}`)),
    again: async () => fileSaltStore(path.join(folder, `salts-${opened}`)),
  })

  it('they are readable by their owner alone, and leave no drafts', async () => {
    const place = path.join(folder, 'rights')
    const store = fileSaltStore(place)
    expect(await store.purge(Date.now())).toBe(0)
    await store.get({ day: '2026-11-28', now: Date.now() })
    expect((await stat(place)).mode & 0o777).toBe(0o700)
    expect(await readdir(place)).toEqual(['2026-11-28.salt'])
    expect((await stat(path.join(place, '2026-11-28.salt'))).mode & 0o777).toBe(0o600)
  })

  it('nothing is hashed with half a salt', async () => {
    const place = path.join(folder, 'half')
    const store = fileSaltStore(place)
    await store.get({ day: '2026-11-28', now: Date.now() })
    await writeFile(path.join(place, '2026-11-28.salt'), 'short')
    await expect(store.get({ day: '2026-11-28', now: Date.now() })).rejects.toThrow(/32 bytes/)
  })
})

const mongoUrl = process.env.MONGODB_TEST_URL
describe.skipIf(!mongoUrl)('on MongoDB', () => {
  const client = new MongoClient(mongoUrl ?? 'mongodb://unset')
  const databaseName = (number: number): string => `ekagro_salts_${process.pid}_${number}`
  let opened = 0
  afterAll(async () => {
    for (let number = 1; number <= opened; number += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a handful of tiny databases
      await client.db(databaseName(number)).dropDatabase()
    }
    await client.close()
  })

  saltStoreContract({
    name: 'MongoDB',
    open: () => mongoSaltStore(client.db(databaseName((opened += 1)))),
    again: () => mongoSaltStore(client.db(databaseName(opened))),
  })

  it('the server takes them away itself', async () => {
    const database = client.db(databaseName((opened += 1)))
    await mongoSaltStore(database)
    const indexes = await database.collection('salts').indexes()
    expect(indexes).toContainEqual(
      expect.objectContaining({ key: { madeAt: 1 }, expireAfterSeconds: 172_800 }),
    )
  })
})
