import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { ImportedRow, ImportSource } from '../../plugins/traffic/domain/imports/imported'
import type { ImportedStore } from '../../plugins/traffic/domain/imports/importedStore'

const year = { from: '2026-01-01', to: '2026-12-31' }

const row = (more: Partial<ImportedRow> = {}): ImportedRow => ({
  dimension: 'page',
  from: '2026-03-10',
  to: '2026-03-10',
  value: '/',
  figures: { views: 1 },
  ...more,
})

/**
 * What every adapter of `ImportedStore` must do.
 * @param options.open gives an empty store
 */
export function importedStoreContract(options: {
  name: string
  open: () => Promise<ImportedStore>
}): void {
  describe(`${options.name} keeps the contract of ImportedStore`, () => {
    let store: ImportedStore
    beforeEach(async () => {
      store = await options.open()
    })
    afterEach(() => store.close())

    const put = (
      file: string,
      rows: readonly ImportedRow[],
      { source = 'plausible', isAdded = false }: { source?: ImportSource; isAdded?: boolean } = {},
    ) =>
      store.put({
        record: { file, name: `${file}.csv`, source, at: `2026-11-01T00:00:0${file.length}.000Z` },
        rows,
        isAdded,
      })
    const pages = async (source?: ImportSource) =>
      (await store.rows({ ...year, dimension: 'page', limit: 100, ...(source && { source }) })).map(
        ({ value, figures }) => [value, figures],
      )

    it('has nothing while it is empty', async () => {
      expect(await pages()).toEqual([])
      expect(await store.imports()).toEqual([])
      expect(await store.remove('a')).toBe(0)
    })

    it('gives rows back as they were, the heaviest first, with their source', async () => {
      const query = row({
        dimension: 'query',
        from: '',
        to: '',
        value: 'বাংলা "ব্লগ"\n২',
        figures: { clicks: 2, impressions: 9, position: 1.25 },
      })
      const rows = [
        row({ value: '/b' }),
        row({ value: '/আম', figures: { views: 5, visitors: 3 } }),
        row({ value: '/a' }),
      ]
      await put('a', [...rows, query])
      expect(await store.rows({ ...year, dimension: 'page', limit: 100 })).toEqual(
        [rows[1], rows[2], rows[0]].map((one) => ({ ...one, source: 'plausible' })),
      )
      expect(await store.rows({ ...year, dimension: 'page', limit: 1 })).toHaveLength(1)
      expect(await store.rows({ ...year, dimension: 'query', limit: 9 })).toEqual([
        { ...query, source: 'plausible' },
      ])
      expect(await store.imports()).toEqual([
        {
          file: 'a',
          name: 'a.csv',
          source: 'plausible',
          at: '2026-11-01T00:00:01.000Z',
          rows: 4,
          from: '2026-03-10',
          to: '2026-03-10',
        },
      ])
    })

    it('has the same file once', async () => {
      const rows = [row(), row({ value: '/b' })]
      await put('a', rows)
      await put('a', rows)
      expect(await pages()).toEqual([
        ['/', { views: 1 }],
        ['/b', { views: 1 }],
      ])
      expect(await store.imports()).toMatchObject([{ file: 'a', rows: 2 }])
    })

    it('puts a later export in the place of the days that it tells of, and leaves other days, dimensions and sources', async () => {
      await put('a', [
        row(),
        row({ value: '/gone' }),
        row({ from: '2026-03-11', to: '2026-03-11', value: '/next' }),
        row({ dimension: 'country', value: 'BD' }),
      ])
      await put('g', [row({ value: '/goat' })], { source: 'goatcounter' })
      await put('bb', [row({ figures: { views: 4 } })])
      expect(await pages()).toEqual([
        ['/', { views: 4 }],
        ['/goat', { views: 1 }],
        ['/next', { views: 1 }],
      ])
      expect(await store.rows({ ...year, dimension: 'country', limit: 9 })).toHaveLength(1)
      expect((await store.imports()).map(({ file, rows }) => [file, rows])).toEqual(
        expect.arrayContaining([
          ['bb', 1],
          ['a', 2],
          ['g', 1],
        ]),
      )
    })

    it('keeps two files of one day beside each other when they add up', async () => {
      const log = { source: 'access-log', isAdded: true } as const
      await put('a', [row()], log)
      await put('bb', [row({ figures: { views: 2 } })], log)
      await put('bb', [row({ figures: { views: 3 } })], log)
      expect(await pages('access-log')).toEqual([
        ['/', { views: 3 }],
        ['/', { views: 1 }],
      ])
      expect(await pages('plausible')).toEqual([])
    })

    it('gives rows that lie in the range whole', async () => {
      await put('a', [
        row({ value: '/in' }),
        row({ value: '/long', from: '2026-01-01', to: '2027-01-01' }),
        row({ value: '/before', from: '2025-12-31', to: '2025-12-31' }),
        row({ value: '/timeless', from: '', to: '' }),
      ])
      expect((await pages()).map(([value]) => value)).toEqual(['/in', '/timeless'])
    })

    it('tells the period of an import, and none where its rows have no time', async () => {
      const timeless = row({ from: '', to: '' })
      await put('a', [row(), timeless, row({ from: '2026-02-01', to: '2026-02-28' })])
      await put('bb', [timeless], { source: 'search-console' })
      expect(await store.imports()).toMatchObject([
        { file: 'bb', from: null, to: null },
        { file: 'a', from: '2026-02-01', to: '2026-03-10' },
      ])
    })

    it('lists tables that lie in the range whole, or have no time', async () => {
      const log = { source: 'access-log', isAdded: true } as const
      await put('a', [
        row(),
        row({ value: '/b' }),
        row({ dimension: 'total', value: '', from: '2026-03-09', to: '2026-03-10' }),
        row({ dimension: 'query', from: '', to: '' }),
        row({ from: '2025-12-31', to: '2026-01-01' }),
      ])
      await put('bb', [row()], log)
      await put('ccc', [row()], log)
      const day = { from: '2026-03-10', to: '2026-03-10' }
      expect(await store.tables(year)).toEqual([
        { source: 'access-log', dimension: 'page', ...day, rows: 2 },
        { source: 'plausible', dimension: 'page', ...day, rows: 2 },
        { source: 'plausible', dimension: 'query', from: '', to: '', rows: 1 },
        { source: 'plausible', dimension: 'total', from: '2026-03-09', to: '2026-03-10', rows: 1 },
      ])
      expect(await store.tables(day)).toHaveLength(3)
    })

    it('adds the figures of a value up over tables, and keeps what nobody told away', async () => {
      const days = ['2026-03-10', '2026-03-11', '2026-03-12'].map((day) => ({ from: day, to: day }))
      await put('a', [
        row({ ...days[0], figures: { clicks: 1, impressions: 10, position: 2 } }),
        row({ ...days[1], figures: { clicks: 2, impressions: 30, position: 4 } }),
        row({ ...days[1], value: '/আম', figures: { clicks: 3, impressions: 0 } }),
        row({ ...days[1], value: '/b', figures: { clicks: 3, impressions: 0, position: 9 } }),
        row({ ...days[2], figures: { clicks: 100, impressions: 100, position: 1 } }),
        row({ ...days[0], dimension: 'country', figures: { views: 7 } }),
      ])
      const asked = { source: 'plausible', dimension: 'page', tables: days.slice(0, 2) } as const
      const all = [
        { value: '/', figures: { clicks: 3, impressions: 40, position: 3.5 } },
        { value: '/b', figures: { clicks: 3, impressions: 0, position: 9 } },
        { value: '/আম', figures: { clicks: 3, impressions: 0 } },
      ]
      expect(await store.sums({ ...asked, limit: 9 })).toEqual(all)
      expect(await store.sums({ ...asked, limit: 2 })).toEqual(all.slice(0, 2))
      expect(await store.sums({ ...asked, tables: [], limit: 9 })).toEqual([])
      expect(await store.sums({ ...asked, source: 'ga4', limit: 9 })).toEqual([])
    })

    it('forgets a file', async () => {
      await put('a', [row(), row({ value: '/b' })])
      await put('g', [row()], { source: 'goatcounter' })
      expect(await store.remove('a')).toBe(2)
      expect(await pages()).toHaveLength(1)
      expect((await store.imports()).map(({ file }) => file)).toEqual(['g'])
    })

    it('keeps many rows', async () => {
      await put(
        'a',
        Array.from({ length: 5_000 }, (_, index) => row({ value: `/${index}` })),
      )
      expect(await store.imports()).toMatchObject([{ rows: 5_000 }])
    }, 60_000)
  })
}
