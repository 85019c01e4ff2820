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
    const put = ({ document, prints }: { document: string; prints: readonly number[] }) =>
      store.put([{ document, prints, text: `text of ${document}`, revision: `${prints.join()}` }])
    const documents = async (prints: readonly number[], limit = 10) =>
      (await store.neighbours({ prints, limit })).map(({ document }) => document)

    it('finds nothing while it is empty', async () => {
      expect(await documents([1, 2, 3])).toEqual([])
    })

    it('finds nothing for no fingerprints', async () => {
      await put({ document: 'a', prints: [1] })
      expect(await documents([])).toEqual([])
    })

    it('counts the distinct fingerprints that a document shares', async () => {
      await put({ document: 'a', prints: [1, 2, 3, 3, 4] })
      const [found] = await store.neighbours({ prints: [2, 3, 3, 9], limit: 10 })
      expect(found).toMatchObject({ document: 'a', hits: 2 })
    })

    it('keeps the whole range of signed 32-bit numbers', async () => {
      const extremes = [-2147483648, -1, 0, 1, 2147483647]
      await put({ document: 'a', prints: extremes })
      const [found] = await store.neighbours({ prints: extremes, limit: 1 })
      expect(found?.hits).toBe(5)
    })

    it('tells fingerprints apart by each of their bits', async () => {
      const bits = Array.from({ length: 32 }, (_, bit) => (1 << bit) | 0)
      await store.put(
        bits.map((print, bit) => ({
          document: `posts:${bit}`,
          prints: [print],
          text: '',
          revision: '1',
        })),
      )
      for (const [bit, print] of bits.entries()) {
        expect(await documents([print])).toEqual([`posts:${bit}`])
        expect(await documents([~print])).toEqual([])
      }
    })

    it('forgets one document of many that share each of its fingerprints', async () => {
      const prints = [-2147483648, -257, -256, -255, -1, 0, 255, 256, 2147483647]
      await store.put(
        ['a', 'b', 'c'].map((document) => ({ document, prints, text: '', revision: '1' })),
      )
      await store.drop(['b'])
      const found = await store.neighbours({ prints, limit: 10 })
      expect(found.map(({ document, hits }) => [document, hits])).toEqual([
        ['a', 9],
        ['c', 9],
      ])
      await store.drop(['a', 'c'])
      expect(await documents(prints)).toEqual([])
    })

    it('puts rare fingerprints before common ones', async () => {
      for (let index = 0; index < 20; index += 1) {
        await put({ document: `common-${index}`, prints: [1, 2, 100 + index] })
      }
      await put({ document: 'rare', prints: [7] })
      expect(await documents([1, 2, 7], 1)).toEqual(['rare'])
    })

    it('weighs a fingerprint by the documents that have it', async () => {
      await put({ document: 'a', prints: [1, 2] })
      await put({ document: 'b', prints: [2] })
      const found = await store.neighbours({ prints: [1, 2], limit: 10 })
      expect(found.map(({ document }) => document)).toEqual(['a', 'b'])
      expect(found[0]!.weight).toBeCloseTo(Math.log(3 / 1) + Math.log(3 / 2), 6)
      expect(found[1]!.weight).toBeCloseTo(Math.log(3 / 2), 6)
    })

    it('tells where most of what a document shares stands together', async () => {
      await put({ document: 'near', prints: [11, 12, 13] })
      await put({ document: 'far', prints: [1, 12, 21, 22] })
      const prints = [1, ...Array.from({ length: 50 }, (_, index) => 100 + index), 11, 12, 13, 21]
      const found = await store.neighbours({ prints, reach: 10, limit: 10 })
      const rare = Math.log(3 / 1)
      expect(found.map(({ document, place }) => [document, place])).toEqual([
        ['near', 53],
        ['far', 54],
      ])
      expect(found[0]!.peak).toBeCloseTo(2 * rare + Math.log(3 / 2), 6)
      expect(found[1]!.peak).toBeCloseTo(rare + Math.log(3 / 2), 6)
      expect(found[1]!.weight).toBeCloseTo(2 * rare + Math.log(3 / 2), 6)
    })

    it('counts places as it is told them', async () => {
      await put({ document: 'a', prints: [1, 2] })
      const ask = async (places: number[]) =>
        (
          await store.neighbours({
            prints: [1, 2],
            places: Int32Array.from(places),
            reach: 5,
            limit: 1,
          })
        )[0]!
      expect(await ask([3, 8])).toMatchObject({ hits: 2, place: 8 })
      const apart = await ask([3, 9])
      expect(apart).toMatchObject({ hits: 2, place: 3 })
      expect(apart.peak).toBeCloseTo(apart.weight / 2, 6)
    })

    it('puts what stands together before what is heavier in all', async () => {
      await put({ document: 'heavy', prints: [1, 2, 3] })
      await put({ document: 'together', prints: [8, 9] })
      const prints = [1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 8, 9]
      const found = await store.neighbours({ prints, reach: 2, limit: 2 })
      expect(found.map(({ document }) => document)).toEqual(['together', 'heavy'])
      expect((await documents(prints))[0]).toBe('heavy')
    })

    it('gives the sketch of a document as it was put', async () => {
      const sketch = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
      await store.put([
        { document: 'with', prints: [1], sketch, text: '', revision: '1' },
        { document: 'without', prints: [1], text: '', revision: '1' },
      ])
      const found = await store.neighbours({ prints: [1], limit: 2 })
      expect(found.map((one) => Array.from(one.sketch))).toEqual([Array.from(sketch), []])
    })

    it('orders documents of equal weight by id', async () => {
      for (const document of ['b', 'c', 'a']) await put({ document, prints: [5] })
      expect(await documents([5])).toEqual(['a', 'b', 'c'])
    })

    it('returns no more than the limit', async () => {
      for (const document of ['a', 'b', 'c']) await put({ document, prints: [5] })
      expect(await documents([5], 2)).toEqual(['a', 'b'])
    })

    it('leaves out the excepted documents before it counts to the limit', async () => {
      for (const document of ['a', 'b', 'c']) await put({ document, prints: [5] })
      const found = await store.neighbours({ prints: [5], except: ['a', 'b'], limit: 1 })
      expect(found.map(({ document }) => document)).toEqual(['c'])
    })

    it('replaces what a document had', async () => {
      await put({ document: 'a', prints: [1, 2] })
      await put({ document: 'a', prints: [2, 3] })
      expect(await documents([1])).toEqual([])
      expect(await documents([3])).toEqual(['a'])
    })

    it('says the same when a document is put twice', async () => {
      await put({ document: 'a', prints: [1, 2] })
      await put({ document: 'b', prints: [2] })
      const once = await store.neighbours({ prints: [1, 2], limit: 10 })
      await put({ document: 'a', prints: [1, 2] })
      expect(await store.neighbours({ prints: [1, 2], limit: 10 })).toEqual(once)
    })

    it('forgets a dropped document and counts it no more', async () => {
      await put({ document: 'a', prints: [1] })
      await put({ document: 'b', prints: [1] })
      await store.drop(['a'])
      const found = await store.neighbours({ prints: [1], limit: 10 })
      expect(found).toHaveLength(1)
      expect(found[0]!.weight).toBeCloseTo(Math.log(2 / 1), 6)
    })

    it('keeps a document without fingerprints for its text', async () => {
      await put({ document: 'a', prints: [1] })
      await put({ document: 'a', prints: [] })
      expect(await documents([1])).toEqual([])
      expect(await store.texts(['a'])).toEqual(new Map([['a', 'text of a']]))
      expect(await store.count()).toBe(1)
    })

    it('looks among the kinds that are asked for', async () => {
      for (const document of ['posts:1', 'web:1', 'posts:2', 'source-texts:1'])
        await put({ document, prints: [5] })
      const among = async (kinds: string[], limit = 10) =>
        (await store.neighbours({ prints: [5], kinds, limit })).map(({ document }) => document)
      expect(await among(['posts'])).toEqual(['posts:1', 'posts:2'])
      expect(await among(['web', 'source-texts'], 1)).toEqual(['source-texts:1'])
      expect(await among(['nothing'])).toEqual([])
    })

    it('gives the texts and revisions of what is there', async () => {
      const text = 'একটি লেখা 😀\u0000 "উদ্ধৃতি"\n'
      const plain = 'mostly ASCII, “with” a few 😀 others'
      await store.put([
        { document: 'posts:1', prints: [1], text, revision: 'one' },
        { document: 'posts:2', prints: [2], text: '', revision: 'two' },
        { document: 'posts:3', prints: [3], text: plain, revision: 'plain' },
      ])
      expect((await store.texts(['posts:3'])).get('posts:3')).toBe(plain)
      await store.put([{ document: 'posts:2', prints: [2], text: 'later', revision: 'three' }])
      const names = ['posts:2', 'posts:9', 'posts:1']
      expect(await store.texts(names)).toEqual(
        new Map([
          ['posts:2', 'later'],
          ['posts:1', text],
        ]),
      )
      expect(await store.revisions(names)).toEqual(
        new Map([
          ['posts:2', 'three'],
          ['posts:1', 'one'],
        ]),
      )
      await store.drop(['posts:1', 'posts:9'])
      expect(await store.texts(['posts:1'])).toEqual(new Map())
      expect(await store.revisions([])).toEqual(new Map())
    })

    it('lists the names of a kind page by page', async () => {
      for (const document of ['web:1', 'posts:b', 'posts:a', 'posts:c', 'post:z'])
        await put({ document, prints: [1] })
      expect(await store.list({ kind: 'posts', limit: 2 })).toEqual(['posts:a', 'posts:b'])
      expect(await store.list({ kind: 'posts', after: 'posts:b', limit: 2 })).toEqual(['posts:c'])
      expect(await store.list({ kind: 'posts', after: 'posts:c', limit: 2 })).toEqual([])
    })

    it('keeps many documents at once, the last of a name in place of the ones before', async () => {
      const many = Array.from({ length: 1_500 }, (_, index) => ({
        document: `posts:${String(index).padStart(4, '0')}`,
        prints: Int32Array.from([index, -index - 1, 7_000_000 + index]),
        text: `লেখা ${index}`,
        revision: String(index),
      }))
      await store.put([{ ...many[3]!, prints: [42_000_000], text: 'old' }, ...many])
      expect(await store.count()).toBe(1_500)
      expect(await documents([42_000_000])).toEqual([])
      expect(await documents([7_000_003, -4, 3])).toEqual(['posts:0003'])
      expect((await store.texts(['posts:0003'])).get('posts:0003')).toBe('লেখা 3')
      await store.put([])
      expect(await store.count()).toBe(1_500)
    })

    it('forgets everything', async () => {
      await put({ document: 'posts:1', prints: [1] })
      await store.clear()
      expect(await store.count()).toBe(0)
      expect(await documents([1])).toEqual([])
      await put({ document: 'posts:1', prints: [1] })
      expect(await documents([1])).toEqual(['posts:1'])
    })

    it('does not mind dropping what it does not have', async () => {
      await store.drop(['nobody'])
      await put({ document: 'a', prints: [1] })
      await store.drop(['nobody'])
      expect(await documents([1])).toEqual(['a'])
    })

    it('keeps ids of any letters', async () => {
      const document = 'পোস্ট:১/২ "উদ্ধৃত"'
      await put({ document, prints: [1] })
      expect(await documents([1])).toEqual([document])
    })

    it('finds copies although all their fingerprints are common', async () => {
      for (let index = 0; index < 40; index += 1) {
        await put({
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
      await store.put(
        Array.from({ length: 300 }, (_, index) => ({
          document: `post-${String(index).padStart(3, '0')}`,
          prints: [...footer, 1000 + index],
          text: '',
          revision: '1',
        })),
      )
      const found = await store.neighbours({ prints: [...footer, 1007], limit: 300 })
      expect(found[0]!.document).toBe('post-007')
      expect(found[0]!.hits).toBeLessThanOrEqual(4)
    })
  })
}
