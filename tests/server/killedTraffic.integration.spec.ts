import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ensureBuild } from '../support/ensureBuild'
import { endServers, startServer, temporaryFolder } from '../support/serverProcess'
import { keptHits } from './support/keptHits'
import { sendHits } from './support/sendHits'

beforeAll(ensureBuild, 600_000)
afterAll(endServers)

const kills = 2

describe('a server that is killed while hits come in', () => {
  it(`${kills} times loses no acknowledged hit and counts none twice`, async () => {
    const { folder, remove } = await temporaryFolder()
    const env = { EKAGRO_SALT_DIRECTORY: path.join(folder, 'salts') }
    const journal = path.join(folder, 'traffic-journal')
    const acknowledged: string[] = []
    let left = 0
    for (let round = 0; round < kills; round += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one life after the other
      const server = await startServer({ folder, env })
      const hits = sendHits(server.origin, { senders: 12, prefix: `life-${round}` })
      const stop = hits.begin()
      // Long enough for a segment that went to the store and one that did not; another moment each time.
      // oxlint-disable-next-line no-await-in-loop -- as above
      await wait(1_600 + 470 * round)
      server.kill('SIGKILL')
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await server.exited).toMatchObject({ signal: 'SIGKILL' })
      // oxlint-disable-next-line no-await-in-loop -- as above
      await stop()
      acknowledged.push(...hits.acknowledged)
      // oxlint-disable-next-line no-await-in-loop -- as above
      left += (await readdir(journal)).length
    }
    // Otherwise no kill fell between an answer and the store.
    expect(left).toBeGreaterThan(0)
    expect(acknowledged.length).toBeGreaterThan(20)

    const last = await startServer({ folder, env })
    last.kill('SIGTERM')
    expect(await last.exited).toEqual({ code: 0, signal: null })
    expect(await readdir(journal)).toEqual([])
    const { pages, views } = await keptHits(folder)
    const kept = new Set(pages)
    expect(acknowledged.filter((page) => !kept.has(page))).toEqual([])
    expect(kept.size).toBe(pages.length)
    expect(views).toBe(pages.length)
    await remove()
  }, 300_000)
})
