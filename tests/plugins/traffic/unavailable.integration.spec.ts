import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { openTrafficStore } from '../../../plugins/traffic/store/openTrafficStore'
import { closeStores } from '../../../src/cms/openStores'
import { createCms } from '../../support/cms'

const body = JSON.stringify({ url: 'https://blog.example/post' })
const headers = {
  'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0',
}

describe('when hits cannot be kept', () => {
  it('they get 503 with Retry-After, the site lives on, and they count again when there is room', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ekagro-full-'))
    const journalDirectory = path.join(folder, 'journal')
    // Stands where the folder should be, as a disk without room refuses to make it.
    await writeFile(journalDirectory, '')
    const cms = await createCms({ journalDirectory })
    const send = () => cms.http('POST', '/api/traffic/hit', { headers, body, from: '203.0.113.1' })
    for (let turn = 0; turn < 3; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const response = await send()
      expect(response.status).toBe(503)
      expect(response.headers.get('retry-after')).toBe('5')
    }
    expect((await cms.http('GET', '/api/health')).status).toBe(200)
    expect((await cms.http('GET', '/api/posts')).status).toBe(200)
    await rm(journalDirectory)
    await mkdir(journalDirectory)
    expect((await send()).status).toBe(202)
    const store = await openTrafficStore(cms.payload)
    const written: string[] = []
    const write = store.write.bind(store)
    store.write = async (batch) => {
      written.push(...batch.hits.map(({ path: page }) => page))
      await write(batch)
    }
    // As at the stop of a server: what the journal has goes to the store before that is closed.
    await closeStores(cms.payload)
    expect(written).toEqual(['/post'])
    await cms.close()
    await rm(folder, { recursive: true })
  })
})
