import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ensureBuild } from '../support/ensureBuild'
import {
  endServers,
  type ServerProcess,
  startServer,
  temporaryFolder,
  until,
} from '../support/serverProcess'
import { keptHits } from './support/keptHits'
import { sendHits } from './support/sendHits'

beforeAll(ensureBuild, 600_000)
afterAll(endServers)

const succeeds = ([program = '', ...args]: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0

/** From here on no file of the server may grow beyond so many bytes (EFBIG), as on a disk without room. Needs no root. */
const limit = ({ pid }: ServerProcess, bytes: string): void => {
  expect(succeeds(['prlimit', '--pid', `${pid}`, `--fsize=${bytes}:`])).toBe(true)
}

describe('a disk that is full', () => {
  it.skipIf(!succeeds(['prlimit', '--version']))(
    'answers 503 with Retry-After, loses nothing acknowledged, and the site lives on (skipped where there is no prlimit)',
    async () => {
      const { folder, remove } = await temporaryFolder()
      const data = path.join(folder, 'data')
      mkdirSync(data)
      const server = await startServer({ folder: data })
      await until(() => server.stdout().includes('/api/setup'))
      const hits = sendHits(server.origin, { senders: 4, prefix: 'page' })
      for (let turn = 0; turn < 50; turn += 1)
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        expect((await hits.one()).status).toBe(202)

      limit(server, '0')
      // What was begun before may still end well.
      await until(async () => (await hits.one()).status === 503)
      for (let turn = 0; turn < 20; turn += 1) {
        // oxlint-disable-next-line no-await-in-loop -- as above
        expect(await hits.one()).toEqual({ status: 503, retryAfter: '5' })
      }
      const status = async (route: string): Promise<number> =>
        (await fetch(`${server.origin}${route}`)).status
      expect(await status('/api/health')).toBe(200)
      expect(await status('/api/posts')).toBe(200)
      expect(await status('/api/traffic/script.js')).toBe(200)
      expect(await status('/admin/login')).toBe(200)

      limit(server, 'unlimited')
      await until(async () => (await hits.one()).status === 202)
      for (let turn = 0; turn < 20; turn += 1)
        // oxlint-disable-next-line no-await-in-loop -- as above
        expect((await hits.one()).status).toBe(202)

      // All of it is in the store, each once, while the server runs.
      await until(async () => (await keptHits(data)).pages.length >= hits.acknowledged.length)
      const { pages, views } = await keptHits(data)
      expect(pages.toSorted()).toEqual(hits.acknowledged.toSorted())
      expect(views).toBe(pages.length)
      server.kill('SIGTERM')
      expect(await server.exited).toEqual({ code: 0, signal: null })
      await remove()
    },
    300_000,
  )
})
