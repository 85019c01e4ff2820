import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { threadedStore } from '../../../plugins/traffic/store/threadedStore'
import { bundle } from '../../../src/server/bundle.mjs'
import { startWorker } from '../../../src/work/startWorker'
import { batchOf, hitOf } from './support/hitOf'

const march = { from: '2026-03-01', to: '2026-03-31' }

describe.each(['here', 'in a thread'])('threadedStore, %s', (where) => {
  let folder: string
  let worker: ReturnType<typeof startWorker> | null = null
  const url = () => `file:${path.join(folder, 'traffic.db')}`
  beforeAll(async () => {
    folder = await mkdtemp(path.join(process.cwd(), 'node_modules/.cache/ekagro-traffic-'))
    if (where !== 'here')
      await bundle({ worker: 'tests/plugins/traffic/support/storeWorker.ts' }, folder)
  })
  afterAll(() => rm(folder, { recursive: true }))
  beforeEach(() => {
    if (where !== 'here') worker = startWorker(pathToFileURL(path.join(folder, 'worker.js')))
  })
  afterEach(() => worker?.stop())

  it('writes and answers, and has it all after it was closed', async () => {
    const before = threadedStore(url())
    const hits = [hitOf({ id: 'a', path: '/আম' }), hitOf({ id: 'b', visitor: 2 ** 52 - 1 })]
    await before.write(batchOf({ hits }))
    await before.close()
    const after = threadedStore(url())
    await after.write(batchOf({ hits }))
    expect(await after.days(march)).toMatchObject([{ views: 2, visitors: 2 }])
    expect(await after.top({ ...march, dimension: 'page', limit: 1 })).toMatchObject([{ views: 1 }])
    expect(await after.daysOf({ ...march, dimension: 'page', value: '/আম' })).toHaveLength(1)
    expect(await after.drops(march)).toEqual([])
    expect(await after.hits({ from: 0, to: 2e12, limit: 9 })).toEqual(hits)
    expect(await after.purge({ hitsBefore: 2e12, seenBefore: '2026-04-01' })).toBe(2)
    await after.close()
    await after.close()
  })

  it('fails while there is no place for its file, and goes on when there is', async () => {
    const place = path.join(folder, 'later')
    const store = threadedStore(`file:${path.join(place, 'traffic.db')}`)
    await expect(store.write(batchOf({ hits: [hitOf({ id: 'a' })] }))).rejects.toThrow(/open/)
    await mkdir(place)
    await store.write(batchOf({ hits: [hitOf({ id: 'a' })] }))
    expect(await store.days(march)).toMatchObject([{ views: 1 }])
    await store.close()
  })
})
