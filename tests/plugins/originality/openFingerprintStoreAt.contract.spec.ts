import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openFingerprintStoreAt } from '../../../plugins/originality/gather/openFingerprintStoreAt'

it('opens index.db beside the database file, in a folder that was not there', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ekagro-prints-'))
  const url = `file:${path.join(folder, 'data', 'blog.db')}`
  const store = await openFingerprintStoreAt(url)
  await store.put([{ document: 'posts:1', prints: [1], text: 'one', revision: '1' }])
  await store.close()
  const again = await openFingerprintStoreAt(url)
  expect(await again.list({ kind: 'posts', limit: 5 })).toEqual(['posts:1'])
  await again.close()
  await rm(folder, { recursive: true })
})

it('says which addresses it takes', async () => {
  await expect(openFingerprintStoreAt('postgres://127.0.0.1/blog')).rejects.toMatchObject({
    code: 'database-address',
  })
})

const mongoUrl = process.env.MONGODB_TEST_URL

it.skipIf(!mongoUrl)(
  'opens a MongoDB database and closes its connection (skipped unless MONGODB_TEST_URL is set)',
  async () => {
    const store = await openFingerprintStoreAt(mongoUrl!)
    await store.count()
    await store.close()
    await expect(store.count()).rejects.toThrow(/connected/i)
  },
)
