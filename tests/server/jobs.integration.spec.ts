import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { type Client, createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ensureBuild } from '../support/ensureBuild'
import {
  endServers,
  type ServerProcess,
  startServer,
  temporaryFolder,
  until,
} from '../support/serverProcess'

beforeAll(ensureBuild, 600_000)

describe('two servers on one SQLite file', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  let first: ServerProcess
  let blog: Client
  let index: Client
  beforeAll(async () => {
    place = await temporaryFolder()
    first = await startServer({ folder: place.folder })
    const open = async (name: string): Promise<Client> => {
      const client = createClient({ url: `file:${path.join(place.folder, name)}` })
      await client.execute('pragma busy_timeout = 5000')
      return client
    }
    blog = await open('blog.db')
    index = await open('index.db')
    await until(async () => (await lease()) !== null)
    await startServer({ folder: place.folder })
  })
  afterAll(async () => {
    blog.close()
    index.close()
    await endServers()
    await place.remove()
  })

  const lease = async (): Promise<{ holder: string; until: number } | null> => {
    const { rows } = await index.execute("select holder, until from leases where name = 'jobs'")
    const row = rows[0]
    return row ? { holder: row.holder as string, until: Number(row.until) } : null
  }
  const addJob = async ({ id, isRunning }: { id: string; isRunning: boolean }): Promise<void> => {
    const now = new Date().toISOString()
    await blog.execute({
      sql: `insert into payload_jobs (id, task_slug, queue, input, processing, total_tried, has_error, created_at, updated_at)
            values (?, 'analyse-document', 'default', ?, ?, 0, 0, ?, ?)`,
      args: [
        id,
        JSON.stringify({ collection: 'posts', document: 'gone' }),
        Number(isRunning),
        now,
        now,
      ],
    })
  }
  const jobs = async (): Promise<unknown[]> => {
    const { rows } = await blog.execute('select id, processing from payload_jobs')
    return rows.map(({ id, processing }) => ({ id, processing }))
  }

  it('one holds the lease, renews it, and runs what is queued', async () => {
    const before = await lease()
    await addJob({ id: 'one', isRunning: false })
    await until(async () => (await jobs()).length === 0, 15)
    await until(async () => ((await lease())?.until ?? 0) > (before?.until ?? 0), 15)
    expect((await lease())?.holder).toBe(before?.holder)
  })

  it('the other takes over when the holder is killed, and does what that left behind', async () => {
    const before = await lease()
    first.kill('SIGKILL')
    await first.exited
    await addJob({ id: 'left-behind', isRunning: true })
    await wait(3_000)
    // While the lease of the dead one runs, nobody touches its job.
    expect(await lease()).toEqual(before)
    expect(await jobs()).toEqual([{ id: 'left-behind', processing: 1 }])
    // As if its 30 s had gone by.
    await index.execute('update leases set until = 0')
    await until(async () => (await jobs()).length === 0, 25)
    const after = await lease()
    expect(after?.holder).not.toBe(before?.holder)
    expect(after?.until).toBeGreaterThan(Date.now())
  })
})
