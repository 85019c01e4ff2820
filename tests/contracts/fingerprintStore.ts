import { beforeEach, describe, expect, it } from 'vitest'
import type { FingerprintStore } from '../../plugins/originality/domain/fingerprintStore'

/**
 * What every adapter of `FingerprintStore` must do.
 * @param options.name of the adapter
 * @param options.open gives an empty store, its budget being 1,000 postings
 */
export function fingerprintStoreContract(options: {
  name: string
  open: () => Promise<FingerprintStore>
}): void {
  describe(`${options.name} keeps the contract of FingerprintStore`, () => {
    let store: FingerprintStore
    beforeEach(async () => {
      store = await options.open()
    })
    const documents = async (prints: readonly number[], limit = 10) =>
      (await store.neighbours({ prints, limit })).map(({ document }) => document)

    it('finds nothing while it is empty', async () => {
      expect(await documents([1, 2, 3])).toEqual([])
    })

    it('finds nothing for no fingerprints', async () => {
      await store.put({ document: 'a', prints: [1] })
      expect(await documents([])).toEqual([])
    })

    it('counts the distinct fingerprints that a document shares', async () => {
      await store.put({ document: 'a', prints: [1, 2, 3, 3, 4] })
      const [found] = await store.neighbours({ prints: [2, 3, 3, 9], limit: 10 })
      expect(found).toMatchObject({ document: 'a', hits: 2 })
    })

    it('keeps the whole range of signed 32-bit numbers', async () => {
      const extremes = [-2147483648, -1, 0, 1, 2147483647]
      await store.put({ document: 'a', prints: extremes })
      const [found] = await store.neighbours({ prints: extremes, limit: 1 })
      expect(found?.hits).toBe(5)
    })

    it('puts rare fingerprints before common ones', async () => {
      for (let index = 0; index < 20; index += 1) {
        await store.put({ document: `common-${index}`, prints: [1, 2, 100 + index] })
      }
      await store.put({ document: 'rare', prints: [7] })
      expect(await documents([1, 2, 7], 1)).toEqual(['rare'])
    })

    it('weighs a fingerprint by the documents that have it', async () => {
      await store.put({ document: 'a', prints: [1, 2] })
      await store.put({ document: 'b', prints: [2] })
      const found = await store.neighbours({ prints: [1, 2], limit: 10 })
      expect(found.map(({ document }) => document)).toEqual(['a', 'b'])
      expect(found[0]!.weight).toBeCloseTo(Math.log(3 / 1) + Math.log(3 / 2), 6)
      expect(found[1]!.weight).toBeCloseTo(Math.log(3 / 2), 6)
    })

    it('orders documents of equal weight by id', async () => {
      for (const document of ['b', 'c', 'a']) await store.put({ document, prints: [5] })
      expect(await documents([5])).toEqual(['a', 'b', 'c'])
    })

    it('returns no more than the limit', async () => {
      for (const document of ['a', 'b', 'c']) await store.put({ document, prints: [5] })
      expect(await documents([5], 2)).toEqual(['a', 'b'])
    })

    it('leaves out the excepted documents before it counts to the limit', async () => {
      for (const document of ['a', 'b', 'c']) await store.put({ document, prints: [5] })
      const found = await store.neighbours({ prints: [5], except: ['a', 'b'], limit: 1 })
      expect(found.map(({ document }) => document)).toEqual(['c'])
    })

    it('replaces what a document had', async () => {
      await store.put({ document: 'a', prints: [1, 2] })
      await store.put({ document: 'a', prints: [2, 3] })
      expect(await documents([1])).toEqual([])
      expect(await documents([3])).toEqual(['a'])
    })

    it('says the same when a document is put twice', async () => {
      await store.put({ document: 'a', prints: [1, 2] })
      await store.put({ document: 'b', prints: [2] })
      const once = await store.neighbours({ prints: [1, 2], limit: 10 })
      await store.put({ document: 'a', prints: [1, 2] })
      expect(await store.neighbours({ prints: [1, 2], limit: 10 })).toEqual(once)
    })

    it('forgets a dropped document and counts it no more', async () => {
      await store.put({ document: 'a', prints: [1] })
      await store.put({ document: 'b', prints: [1] })
      await store.drop('a')
      const found = await store.neighbours({ prints: [1], limit: 10 })
      expect(found).toHaveLength(1)
      expect(found[0]!.weight).toBeCloseTo(Math.log(2 / 1), 6)
    })

    it('takes a document without fingerprints as dropped', async () => {
      await store.put({ document: 'a', prints: [1] })
      await store.put({ document: 'a', prints: [] })
      expect(await documents([1])).toEqual([])
    })

    it('does not mind dropping what it does not have', async () => {
      await store.drop('nobody')
      await store.put({ document: 'a', prints: [1] })
      await store.drop('nobody')
      expect(await documents([1])).toEqual(['a'])
    })

    it('keeps ids of any letters', async () => {
      const document = 'পোস্ট:১/২ "উদ্ধৃত"'
      await store.put({ document, prints: [1] })
      expect(await documents([1])).toEqual([document])
    })

    it('finds copies although all their fingerprints are common', async () => {
      for (let index = 0; index < 40; index += 1) {
        await store.put({
          document: `copy-${index}`,
          prints: Array.from({ length: 50 }, (_, print) => print),
        })
      }
      const prints = Array.from({ length: 50 }, (_, print) => print)
      const found = await store.neighbours({ prints, except: ['copy-0'], limit: 5 })
      expect(found).toHaveLength(5)
    })

    it('does not look at common fingerprints once its budget is spent', async () => {
      const footer = Array.from({ length: 10 }, (_, print) => print)
      for (let index = 0; index < 300; index += 1) {
        const document = `post-${String(index).padStart(3, '0')}`
        await store.put({ document, prints: [...footer, 1000 + index] })
      }
      const found = await store.neighbours({ prints: [...footer, 1007], limit: 300 })
      expect(found[0]!.document).toBe('post-007')
      expect(found[0]!.hits).toBeLessThanOrEqual(4)
    })
  })
}
