import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { MongoClient } from 'mongodb'
import { afterAll, describe, expect, it } from 'vitest'
import { mongoCollections } from '../../../plugins/traffic/store/mongoCollections'
import { mongoStore } from '../../../plugins/traffic/store/mongoStore'
import type { TrafficStore } from '../../../plugins/traffic/domain/trafficStore'
import { trafficStoreContract } from '../../contracts/trafficStore'
import { endSessions } from '../../support/endSessions'

const mongoUrl = process.env.MONGODB_TEST_URL

describe.skipIf(!mongoUrl)('on MongoDB (skipped unless MONGODB_TEST_URL is set)', () => {
  const client = new MongoClient(mongoUrl ?? 'mongodb://127.0.0.1:1')
  const database = client.db(`ekagro_traffic_${process.pid}`)
  const clear = async () => {
    for (const collection of Object.values(mongoCollections(database)))
      // oxlint-disable-next-line no-await-in-loop -- one after the other is gentle with the engine
      await collection.deleteMany({})
  }
  // Collections and indexes are made once, not for every test: that is most of the time of a store on an empty database.
  const stores = new Map<number | undefined, Promise<TrafficStore>>()
  const storeOf = (most?: number): Promise<TrafficStore> => {
    const known = stores.get(most) ?? mongoStore({ database, ...(most !== undefined && { most }) })
    stores.set(most, known)
    return known
  }
  afterAll(async () => {
    await database.dropDatabase()
    await client.close()
  }, 60_000)

  trafficStoreContract({
    name: 'mongoStore',
    // More than twice the slice of `mongoPurge`.
    manyHits: 4_500,
    open: async (most) => {
      const store = await storeOf(most)
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
    const tellSessions = path.join(import.meta.dirname, '../../support/tellSessions.mjs')
    const folder = await mkdtemp(path.join(tmpdir(), 'ekagro-killed-'))
    const file = path.join(folder, 'sessions')
    const writer = spawn(
      process.execPath,
      ['--import', 'tsx', '--import', pathToFileURL(tellSessions).href, script, url.href, '1'],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, EKAGRO_TOLD_SESSIONS: file },
      },
    )
    let done = 0
    writer.stdout.on('data', (said: Buffer) => (done += said.length))
    while (done < 3) await once(writer.stdout, 'data')
    await new Promise((resolve) => setTimeout(resolve, 50))
    writer.kill('SIGKILL')
    await once(writer, 'close')
    // A commit may be on its way still.
    await new Promise((resolve) => setTimeout(resolve, 500))
    await endSessions({ url: url.href, file })
    await rm(folder, { recursive: true })
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
