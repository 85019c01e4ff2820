import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { body } from '../support/body'
import { ensureBuild } from '../support/ensureBuild'
import { makeFirstUser } from '../support/firstUser'
import {
  endServers,
  type ServerProcess,
  startServer,
  temporaryFolder,
  until,
} from '../support/serverProcess'

beforeAll(ensureBuild, 600_000)

/** Where Linux shows the threads of a process. */
const showsThreads = existsSync('/proc/self/task')

describe.skipIf(!showsThreads)('a crowd that reads', () => {
  let server: ServerProcess
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  let token: string
  beforeAll(async () => {
    place = await temporaryFolder()
    server = await startServer({
      folder: place.folder,
      // Kept answers would leave the threads nothing to do.
      env: { EKAGRO_READER_THREADS: '2', EKAGRO_CACHE_MB: '0', EKAGRO_LIMITS: 'read=0' },
    })
    await until(() => server.stdout().includes('/api/setup'))
    token = await makeFirstUser(server)
  })
  afterAll(async () => {
    await endServers()
    await place.remove()
  })

  const send = async (method: string, route: string, body: unknown): Promise<{ id: string }> => {
    const response = await fetch(`${server.origin}${route}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify(body),
    })
    expect(response.ok).toBe(true)
    return ((await response.json()) as { doc: { id: string } }).doc
  }
  const read = async (): Promise<{ status: number; headers: string; text: string }> => {
    const response = await fetch(`${server.origin}/api/posts?limit=10&depth=1&sort=title`)
    const headers = [...response.headers].filter(
      ([name]) => !/^(date|x-request-id|ratelimit-.*)$/.test(name),
    )
    return {
      status: response.status,
      headers: JSON.stringify(headers),
      text: await response.text(),
    }
  }
  const crowd = (): ReturnType<typeof read>[] => Array.from({ length: 30 }, read)
  const threads = async (): Promise<number> => (await readdir(`/proc/${server.pid}/task`)).length

  it('is answered by threads as by the server itself, and sees what was written before it asked', async () => {
    const post = await send('POST', '/api/posts', {
      title: 'ধানের খেত',
      body: body('প্রথম লেখা।'),
      _status: 'published',
    })
    await send('POST', '/api/posts', { title: 'খসড়া', body: body('খসড়া।'), _status: 'draft' })
    const alone = await read()
    expect(alone.status).toBe(200)
    const before = await threads()
    let after = before
    for (let round = 0; round < 200 && after < before + 2; round += 1) {
      // oxlint-disable-next-line no-await-in-loop -- crowd after crowd until threads stand
      for (const answer of await Promise.all(crowd())) expect(answer).toEqual(alone)
      // oxlint-disable-next-line no-await-in-loop -- as above
      after = await threads()
    }
    expect(after).toBeGreaterThanOrEqual(before + 2)
    await wait(500)

    for (let round = 1; round <= 20; round += 1) {
      const title = `ধানের খেত ${round}`
      const old = crowd()
      // oxlint-disable-next-line no-await-in-loop -- a write, then readers of it
      await send('PATCH', `/api/posts/${post.id}`, { title, _status: 'published' })
      // oxlint-disable-next-line no-await-in-loop -- as above
      for (const answer of await Promise.all(crowd())) {
        expect(answer.status).toBe(200)
        expect(JSON.parse(answer.text)).toMatchObject({ totalDocs: 1, docs: [{ title }] })
      }
      // oxlint-disable-next-line no-await-in-loop -- as above
      for (const { status } of await Promise.all(old)) expect(status).toBe(200)
    }
  })

  it('does not keep the server from ending, which leaves the database whole', async () => {
    const answers = Promise.allSettled(crowd())
    server.kill('SIGTERM')
    expect(await server.exited).toEqual({ code: 0, signal: null })
    await answers
    const wal = await stat(path.join(place.folder, 'blog.db-wal')).catch(() => ({ size: 0 }))
    expect(wal.size).toBe(0)
  })
})
