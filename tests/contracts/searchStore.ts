import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type {
  SearchDocument,
  SearchKind,
  SearchStore,
} from '../../plugins/frontend/domain/search/searchStore'
import { searchQuestion } from '../../plugins/frontend/domain/search/searchWords'

const document = (
  id: string,
  title: string,
  text: string,
  kind: SearchKind = 'posts',
): SearchDocument => ({
  kind,
  id,
  title,
  text,
})

/** What every search must do; `open` gives an empty one. */
export const searchStoreContract = ({
  name,
  open,
}: {
  name: string
  open: () => Promise<SearchStore>
}) => {
  describe(`the search on ${name}`, () => {
    let store: SearchStore
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const ask = async (
      text: string,
      options: Partial<Parameters<SearchStore['search']>[0]> = {},
    ): Promise<string[]> => {
      const { hits } = await store.search({
        question: searchQuestion(text),
        matching: 'all',
        offset: 0,
        limit: 10,
        ...options,
      })
      return hits.map(({ id }) => id)
    }

    it('finds Bengali words whole, and splits none at a vowel sign', async () => {
      await store.put([
        document('1', 'কৃষকের কথা', 'ক্ষেতে ধান চাষ করি'),
        document('2', 'নদীর গল্প', 'নৌকা বেয়ে গেলাম'),
      ])
      expect(await ask('চাষ')).toEqual(['1'])
      expect(await ask('ক্ষেতে ধান')).toEqual(['1'])
      expect(await ask('গল্প')).toEqual(['2'])
      // Parts of words as a tokenizer would make them that takes vowel signs for separators.
      for (const part of ['ষক', 'ষকের', 'ল্প', 'ন', 'তে', 'কা'])
        expect([part, await ask(part)]).toEqual([part, []])
    })

    it('takes one spelling for another where Unicode or ear does', async () => {
      await store.put([document('1', 'বাড়ি', 'Café ২০২৬ দু:খ')])
      for (const text of [
        'বাড়ি',
        'বাড়ী',
        'বাড়ি'.normalize('NFD'),
        'CAFÉ',
        'cafe\u0301',
        '2026',
        '২০২৬',
        'দুঃখ',
      ])
        expect([text, await ask(text)]).toEqual([text, ['1']])
    })

    it('gives every text once, page by page, where a word stands in more than are ranked', async () => {
      const kinds = ['posts', 'posts', 'posts', 'pages'] as const
      const all = Array.from({ length: 900 }, (_, at) =>
        document(String(1000 + at), `লেখা ${at}`, `ধান চাষ ${at}`, kinds[at % 4]),
      )
      await store.put(all)
      const pagesOf = async (kind?: SearchKind) => {
        const found: string[] = []
        let total = 0
        for (let offset = 0; offset === 0 || offset < total; offset += 90) {
          // oxlint-disable-next-line no-await-in-loop -- a page at a time
          const page = await store.search({
            question: searchQuestion('ধান'),
            matching: 'all',
            offset,
            limit: 90,
            ...(kind ? { kind } : {}),
          })
          total = page.total
          expect(page.hits).toHaveLength(Math.min(90, total - offset))
          found.push(...page.hits.map(({ id }) => id))
        }
        return { total, found: found.toSorted() }
      }
      expect(await pagesOf()).toEqual({ total: 900, found: all.map(({ id }) => id) })
      const posts = all.filter(({ kind }) => kind === 'posts').map(({ id }) => id)
      expect(await pagesOf('posts')).toEqual({ total: 675, found: posts })
    })

    it('takes the last word for the beginning of one, and no other', async () => {
      await store.put([
        document('1', 'রান্নার বই', 'খিচুড়ি'),
        document('2', 'রান্না', 'ডাল রাঁধার নিয়ম'),
      ])
      expect((await ask('রান্না')).toSorted()).toEqual(['1', '2'])
      expect(await ask('রান্না বই')).toEqual([])
      expect(await ask('বই রান্না')).toEqual(['1'])
      expect(await ask('খি')).toEqual(['1'])
      // Whole it counts once more.
      expect((await ask('রান্না'))[0]).toBe('2')
    })

    it('ranks a word of the title above one of the text, and many above few', async () => {
      const filler = 'এই লেখায় আর কিছু নেই '.repeat(5)
      await store.put([
        document('1', 'Garden notes', `${filler} tomato`),
        document('2', 'Tomato', filler),
        document('3', 'Kitchen notes', `${filler} tomato tomato tomato`),
        ...Array.from({ length: 8 }, (_, index) => document(`4${index}`, 'Other', filler)),
      ])
      expect(await ask('tomato')).toEqual(['2', '3', '1'])
    })

    it('asks for all of the words, or for some', async () => {
      await store.put([
        document('1', 'One', 'alpha beta'),
        document('2', 'Two', 'beta gamma'),
        ...Array.from({ length: 6 }, (_, index) => document(`9${index}`, 'Rest', 'omega')),
      ])
      expect(await ask('alpha beta')).toEqual(['1'])
      expect(await ask('alpha gamma')).toEqual([])
      expect((await ask('alpha gamma', { matching: 'some' })).toSorted()).toEqual(['1', '2'])
      expect(await ask('alpha beta', { matching: 'some' })).toEqual(['1', '2'])
    })

    it('gives pages with the whole count, and equals by the newest id', async () => {
      await store.put(
        Array.from({ length: 25 }, (_, index) =>
          document(`p${String(index).padStart(2, '0')}`, 'Same', 'word'),
        ),
      )
      const page = async (offset: number) =>
        store.search({ question: searchQuestion('word'), matching: 'all', offset, limit: 10 })
      const pages = [await page(0), await page(10), await page(20), await page(30)]
      expect(pages.map(({ total }) => total)).toEqual([25, 25, 25, 25])
      expect(pages.map(({ hits }) => hits.length)).toEqual([10, 10, 5, 0])
      expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).toEqual(
        Array.from({ length: 25 }, (_, index) => `p${String(24 - index).padStart(2, '0')}`),
      )
    })

    it('keeps posts and pages apart', async () => {
      await store.put([
        document('1', 'About', 'word'),
        document('1', 'About page', 'word', 'pages'),
      ])
      expect(await store.count()).toBe(2)
      expect(
        (
          await store.search({
            question: searchQuestion('word'),
            matching: 'all',
            kind: 'pages',
            offset: 0,
            limit: 5,
          })
        ).hits,
      ).toMatchObject([{ kind: 'pages', id: '1', title: 'About page', text: 'word' }])
      await store.drop([{ kind: 'pages', id: '1' }])
      expect(await ask('page')).toEqual([])
      expect(await ask('word')).toEqual(['1'])
    })

    it('replaces a document, forgets one, and bears both twice', async () => {
      await store.put([document('1', 'Old', 'first')])
      await store.put([document('1', 'New', 'second'), document('1', 'New', 'second')])
      expect(await ask('first')).toEqual([])
      expect(await ask('second')).toEqual(['1'])
      expect(await store.count()).toBe(1)
      await store.drop([
        { kind: 'posts', id: '1' },
        { kind: 'posts', id: 'nobody' },
      ])
      await store.drop([{ kind: 'posts', id: '1' }])
      await store.drop([])
      expect(await ask('second')).toEqual([])
      expect(await store.count()).toBe(0)
    })

    it('finds nothing for nothing, and takes no sign for an order', async () => {
      await store.put([document('1', 'AND OR NOT', `it's "quoted" * (x) title:a`)])
      expect(await ask('')).toEqual([])
      expect(await ask('!!! ***')).toEqual([])
      for (const text of [
        '"',
        "it's",
        'NOT',
        'title:a',
        'x*',
        'a" OR "b',
        'NEAR(x)',
        '$where',
        '.*',
      ])
        expect(Array.isArray(await ask(text))).toBe(true)
      expect(await ask("it's")).toEqual(['1'])
      expect(await ask('OR')).toEqual(['1'])
    })

    it('names the documents that share what is telling, the nearest first', async () => {
      const common = 'this and that is what we always say'
      await store.put([
        document('rice', 'Growing rice', `${common} rice paddy water seedling harvest`),
        document('paddy', 'Paddy fields', `${common} paddy water seedling buffalo`),
        document('water', 'Clean water', `${common} water filter`),
        document('cinema', 'At the cinema', `${common} film actor screen`),
        document('film', 'A film', `${common} film actor camera`),
        document('other', 'Else', common),
        document('page', 'Growing rice', `${common} rice paddy water`, 'pages'),
      ])
      const near = async (id: string, kind: SearchKind = 'posts') =>
        (await store.similar({ to: { kind: 'posts', id }, kind, limit: 3 })).map((one) => one.id)
      expect((await near('rice')).slice(0, 2)).toEqual(['paddy', 'water'])
      expect((await near('cinema'))[0]).toBe('film')
      expect(await near('rice')).not.toContain('rice')
      expect(await near('rice', 'pages')).toEqual(['page'])
      expect(await near('nobody')).toEqual([])
    })

    it('lists the ids of one kind in order', async () => {
      await store.put([
        document('b', 'B', ''),
        document('a', 'A', ''),
        document('c', 'C', ''),
        document('d', 'D', '', 'pages'),
      ])
      expect(await store.list({ kind: 'posts', after: null, limit: 2 })).toEqual(['a', 'b'])
      expect(await store.list({ kind: 'posts', after: 'b', limit: 2 })).toEqual(['c'])
    })

    it('takes many writers of one document at once and keeps one', async () => {
      await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          store.put([document('1', `Title ${index}`, 'word')]),
        ),
      )
      expect(await store.count()).toBe(1)
      const { total, hits } = await store.search({
        question: searchQuestion('word'),
        matching: 'all',
        offset: 0,
        limit: 5,
      })
      expect([total, hits.length]).toEqual([1, 1])
    })
  })
}
