import { MongoClient } from 'mongodb'
import { afterAll, describe, expect, it } from 'vitest'
import { mongoStore } from '../../../plugins/originality/store/mongoStore'
import { fingerprintStoreContract } from '../../contracts/fingerprintStore'

const mongoUrl = process.env.MONGODB_TEST_URL

describe.skipIf(!mongoUrl)('on MongoDB (skipped unless MONGODB_TEST_URL is set)', () => {
  const client = new MongoClient(mongoUrl ?? 'mongodb://127.0.0.1:1')
  const database = client.db(`ekagro_prints_${process.pid}`)
  afterAll(async () => {
    await database.dropDatabase()
    await client.close()
  })

  fingerprintStoreContract({
    name: 'mongoStore',
    open: async () => {
      const store = await mongoStore({ database, budget: 1_000 })
      await store.clear()
      return store
    },
  })

  it('opens empty when it was filled with other fingerprint settings', async () => {
    const store = await mongoStore({ database })
    await store.clear()
    await store.put([{ document: 'posts:1', prints: [1], text: 'one', revision: '1' }])
    expect(await (await mongoStore({ database })).count()).toBe(1)
    await database
      .collection<{ _id: string }>('ekagro_print_versions')
      .updateOne({ _id: 'fingerprints' }, { $set: { version: 1 } })
    const again = await mongoStore({ database })
    expect(await again.count()).toBe(0)
    expect(await again.texts(['posts:1'])).toEqual(new Map())
  })

  it('finds copies when only a sample of the documents says what is common', async () => {
    const store = await mongoStore({ database, budget: 1_000 })
    await store.clear()
    const footer = [1, 2, 3, 4, 5]
    const printsOf = (index: number) =>
      Array.from({ length: 20 }, (_, print) => 1_000 + index * 20 + print)
    await store.put(
      Array.from({ length: 5_000 }, (_, index) => ({
        document: `posts:${index}`,
        prints: [...footer, ...printsOf(index)],
        text: '',
        revision: '1',
      })),
    )
    for (const index of [0, 777, 4_321]) {
      const [found] = await store.neighbours({ prints: [...footer, ...printsOf(index)], limit: 3 })
      expect(found).toMatchObject({ document: `posts:${index}`, hits: 20 })
    }
  }, 60_000)
})
