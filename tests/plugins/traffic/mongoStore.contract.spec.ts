import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { afterAll, describe, expect, it } from 'vitest'
import { mongoCollections } from '../../../plugins/traffic/store/mongoCollections'
import { mongoStore } from '../../../plugins/traffic/store/mongoStore'
import { trafficStoreContract } from '../../contracts/trafficStore'

const mongoUrl = process.env.MONGODB_TEST_URL

describe.skipIf(!mongoUrl)('on MongoDB (skipped unless MONGODB_TEST_URL is set)', () => {
  const client = new MongoClient(mongoUrl ?? 'mongodb://127.0.0.1:1')
  const database = client.db(`ekagro_traffic_${process.pid}`)
  const clear = async () => {
    for (const collection of Object.values(mongoCollections(database)))
      // oxlint-disable-next-line no-await-in-loop -- one after the other is gentle with the engine
      await collection.deleteMany({})
  }
  afterAll(async () => {
    // The engine for tests holds what a killed writer had open for a while.
    await database.dropDatabase()
    await client.close()
  }, 60_000)

  trafficStoreContract({
    name: 'mongoStore',
    open: async (most) => {
      const store = await mongoStore({ database, ...(most !== undefined && { most }) })
      await clear()
      return store
    },
    again: () => mongoStore({ database }),
  })

  it('has each batch whole or not at all when its writer was killed', async () => {
    const store = await mongoStore({ database })
    await clear()
    const url = new URL(mongoUrl!)
    url.pathname = `/${database.databaseName}`
    const script = path.join(import.meta.dirname, 'support/writeUntilKilled.ts')
    const writer = spawn(process.execPath, ['--import', 'tsx', script, url.href, '1'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let done = 0
    writer.stdout.on('data', (said: Buffer) => (done += said.length))
    while (done < 3) await once(writer.stdout, 'data')
    await new Promise((resolve) => setTimeout(resolve, 50))
    writer.kill('SIGKILL')
    await once(writer, 'close')
    // A commit may be on its way still.
    await new Promise((resolve) => setTimeout(resolve, 500))
    const range = { from: '2026-03-01', to: '2026-03-01' }
    const [total] = await store.days(range)
    const views = total!.views
    expect(views % 500).toBe(0)
    expect(views / 500).toBeGreaterThanOrEqual(done)
    expect(total).toMatchObject({ visits: views, visitors: 50 })
    for (const page of await store.top({ ...range, dimension: 'page', limit: 100 }))
      expect(page).toMatchObject({ views: views / 10, visitors: 5 })
    expect(await mongoCollections(database).hits.countDocuments({})).toBe(views)
  }, 60_000)
})
