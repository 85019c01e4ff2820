import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqliteStore } from '../../../plugins/traffic/store/sqliteStore'
import { trafficStoreContract } from '../../contracts/trafficStore'
import { batchOf, hitOf } from './support/hitOf'

let folder: string
let files = 0
const url = () => `file:${path.join(folder, `${files}.db`)}`
const newUrl = () => {
  files += 1
  return url()
}
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ekagro-traffic-'))
})
afterAll(() => rm(folder, { recursive: true }))

trafficStoreContract({
  name: 'sqliteStore',
  open: (most) => sqliteStore({ url: newUrl(), ...(most !== undefined && { most }) }),
  again: () => sqliteStore({ url: url() }),
})

const march = { from: '2026-03-01', to: '2026-03-31' }

describe('sqliteStore in its file', () => {
  it('has after a restart what was written before', async () => {
    const file = newUrl()
    const before = await sqliteStore({ url: file })
    await before.write(batchOf({ hits: [hitOf({ id: 'a' })] }))
    await before.close()
    const after = await sqliteStore({ url: file })
    await after.write(batchOf({ hits: [hitOf({ id: 'a' }), hitOf({ id: 'b' })] }))
    expect(await after.days(march)).toMatchObject([{ views: 2, visitors: 1 }])
    await after.close()
  })

  it('refuses a file that a newer version wrote, and leaves it as it is', async () => {
    const file = newUrl()
    await (await sqliteStore({ url: file })).close()
    const database = new Database(file.slice('file:'.length))
    database.exec(`update store_versions set version = 99 where store = 'traffic'`)
    await expect(sqliteStore({ url: file })).rejects.toMatchObject({ code: 'newer-file' })
    expect(database.prepare('select version from store_versions').raw().all()).toEqual([[99]])
    database.close()
  })

  it('has each batch whole or not at all when its writer was killed', async () => {
    const file = newUrl()
    const script = path.join(import.meta.dirname, 'support/writeUntilKilled.ts')
    for (let round = 1; round <= 3; round += 1) {
      const writer = spawn(process.execPath, ['--import', 'tsx', script, file, `${round}`], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let done = 0
      writer.stdout.on('data', (said: Buffer) => (done += said.length))
      while (done < 5) await once(writer.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, 7 * round))
      writer.kill('SIGKILL')
      await once(writer, 'close')
      const store = await sqliteStore({ url: file })
      const day = `2026-03-${String(round).padStart(2, '0')}`
      const [total] = await store.days({ from: day, to: day })
      const views = total!.views
      expect(views % 500).toBe(0)
      expect(views / 500).toBeGreaterThanOrEqual(done)
      expect(total).toMatchObject({ visits: views, visitors: 50 })
      const pages = await store.top({ from: day, to: day, dimension: 'page', limit: 100 })
      expect(pages).toHaveLength(10)
      for (const page of pages) expect(page).toMatchObject({ views: views / 10, visitors: 5 })
      const from = Date.parse(day)
      const hits = await store.hits({ from, to: from + 86_400_000, limit: 1_000_000 })
      expect(hits).toHaveLength(views)
      await store.close()
    }
  }, 60_000)
})
