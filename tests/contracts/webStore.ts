import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { WebPageRecord, WebStore } from '../../plugins/originality/domain/web/webStore'

/** What every store of the web search must do; `open` gives an empty one. */
export const webStoreContract = (options: {
  name: string
  open: () => Promise<WebStore>
}): void => {
  describe(`${options.name} keeps the contract of WebStore`, () => {
    let store: WebStore
    beforeEach(async () => {
      store = await options.open()
    })
    afterEach(() => store.close())

    it('gives out a budget once, also to many who ask at the same time', async () => {
      const day = '2026-03-01'
      const taken = await Promise.all(
        Array.from({ length: 8 }, () => store.spend({ day, most: 5 })),
      )
      expect(taken.filter(Boolean)).toHaveLength(5)
      expect(await store.spent(day)).toBe(5)
      expect(await store.spend({ day, most: 5 })).toBe(false)
      expect(await store.spend({ day, most: 6 })).toBe(true)
      expect(await store.spend({ day: '2026-03-02', most: 1 })).toBe(true)
      expect(await store.spent('2026-03-03')).toBe(0)
    })

    it('gives nothing of a budget of nothing', async () => {
      expect(await store.spend({ day: '2026-03-01', most: 0 })).toBe(false)
      expect(await store.spent('2026-03-01')).toBe(0)
    })

    it('keeps the last answer to a query', async () => {
      const hit = {
        url: 'https://a.test/',
        title: 'নদী',
        snippet: 'একটি নদী',
        publishedAt: '2026-01-01',
      }
      expect(await store.answer('key')).toBeNull()
      await store.keepAnswer({ key: 'key', hits: [hit], at: '2026-03-01T00:00:00.000Z' })
      expect(await store.answer('key')).toEqual({ hits: [hit], at: '2026-03-01T00:00:00.000Z' })
      await store.keepAnswer({ key: 'key', hits: [], at: '2026-03-02T00:00:00.000Z' })
      expect(await store.answer('key')).toEqual({ hits: [], at: '2026-03-02T00:00:00.000Z' })
    })

    it('forgets answers and budgets older than a time, and no others', async () => {
      await store.keepAnswer({ key: 'old', hits: [], at: '2026-03-01T11:59:59.000Z' })
      await store.keepAnswer({ key: 'new', hits: [], at: '2026-03-01T12:00:00.000Z' })
      await store.spend({ day: '2026-02-28', most: 1 })
      await store.spend({ day: '2026-03-01', most: 1 })
      await store.forgetAnswers('2026-03-01T12:00:00.000Z')
      expect(await store.answer('old')).toBeNull()
      expect(await store.answer('new')).not.toBeNull()
      expect([await store.spent('2026-02-28'), await store.spent('2026-03-01')]).toEqual([0, 1])
    })

    it('keeps what is known of pages, the last word of each', async () => {
      const record = (document: string, hash: string): WebPageRecord => ({
        document,
        address: `https://a.test/${document}`,
        title: null,
        publishedAt: null,
        fetchedAt: '2026-03-01T00:00:00.000Z',
        hash,
      })
      await store.keepPages([])
      await store.keepPages([record('web:1', 'a'), record('web:2', 'b')])
      await store.keepPages([record('web:2', 'c')])
      expect(await store.pages(['web:1', 'web:2', 'web:3'])).toEqual(
        new Map([
          ['web:1', record('web:1', 'a')],
          ['web:2', record('web:2', 'c')],
        ]),
      )
      expect(await store.pages([])).toEqual(new Map())
    })
  })
}
