import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type {
  FactsEntry,
  FactsRow,
  FactsState,
  FactsStore,
} from '../../plugins/readiness/domain/factsStore'

/** A row of facts that differs from the usual one only in what is given. */
export const factsRow = (changes: Partial<FactsRow> = {}): FactsRow => ({
  collection: 'posts',
  id: 'one',
  state: 'published',
  analyser: 'quality',
  revision: 'r1',
  analyserVersion: 1,
  settingsHash: 's1',
  facts: { words: 320 },
  computedAt: '2026-11-22T10:00:00.000Z',
  ...changes,
})

/** What every store of facts must do; `open` gives an empty one. */
export function factsStoreContract({
  name,
  open,
}: {
  name: string
  open: () => Promise<FactsStore>
}) {
  describe(`the facts store on ${name}`, () => {
    let store: FactsStore
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const get = (id: string, state: FactsState = 'published') =>
      store.get({ collection: 'posts', ids: [id], state })
    const readAll = async (collection: string, state: FactsState, analyser?: string) => {
      const rows: FactsRow[] = []
      const query = { collection, state, ...(analyser === undefined ? {} : { analyser }) }
      for await (const row of store.read(query)) rows.push(row)
      return rows
    }

    it('gives all rows of each document in one text', async () => {
      const textsOf = async (ids?: string[]) => {
        const texts: string[] = []
        const query = { collection: 'posts', state: 'published' as const }
        for await (const text of store.texts(ids ? { ...query, ids } : query)) texts.push(text)
        return texts.map((text) => JSON.parse(text) as FactsEntry[])
      }
      expect(await textsOf()).toEqual([])
      const ids = Array.from({ length: 230 }, (_, place) => `p${place}`)
      await store.put([
        ...ids.flatMap((id, place) => [
          factsRow({ id, facts: { words: place, of: 'ক "b" $c.d' } }),
          factsRow({ id, analyser: 'niche', revision: 'r2', analyserVersion: 2, facts: null }),
        ]),
        factsRow({ id: 'p1', state: 'working', facts: { words: -1 } }),
        factsRow({ id: 'only-working', state: 'working' }),
        factsRow({ id: 'p1', collection: 'pages', facts: { words: -1 } }),
      ])
      const texts = await textsOf()
      const placesOf = new Map<string, Set<number>>()
      for (const [place, entries] of texts.entries())
        for (const [id] of entries) placesOf.set(id, (placesOf.get(id) ?? new Set()).add(place))
      expect([...placesOf.keys()].toSorted()).toEqual(ids.toSorted())
      expect([...placesOf.values()].every(({ size }) => size === 1)).toBe(true)
      const of = (entries: FactsEntry[], wanted: string) =>
        entries.filter(([id]) => id === wanted).toSorted(([, a], [, b]) => (a < b ? -1 : 1))
      expect(of(texts.flat(), 'p7')).toEqual([
        ['p7', 'niche', 'r2', 2, 's1', null],
        ['p7', 'quality', 'r1', 1, 's1', { words: 7, of: 'ক "b" $c.d' }],
      ])
      const some = (await textsOf(['p3', 'p9', 'nobody', 'only-working'])).flat()
      expect(new Set(some.map(([id]) => id))).toEqual(new Set(['p3', 'p9']))
      expect(of(some, 'p3')).toEqual(of(texts.flat(), 'p3'))
    })

    it('tells one number of the facts of every document', async () => {
      const words = (name = 'words') =>
        store.numbers({ collection: 'posts', state: 'published', analyser: 'quality', name })
      expect(await words()).toEqual(new Map())
      const many = Array.from({ length: 450 }, (_, place) => place)
      await store.put([
        ...many.map((place) =>
          factsRow({ id: `p${place}`, facts: { words: place, share: place / 8, 'a.b': 1 } }),
        ),
        factsRow({ id: 'p1', analyser: 'niche', facts: { words: -1 } }),
        factsRow({ id: 'p2', state: 'working', facts: { words: -1 } }),
        factsRow({ id: 'page', collection: 'pages', facts: { words: -1 } }),
        ...[null, 7, 'text', [5], {}, { words: null }, { words: '5' }, { of: { words: 5 } }].map(
          (facts, place) => factsRow({ id: `odd${place}`, facts }),
        ),
      ])
      expect(await words()).toEqual(new Map(many.map((place) => [`p${place}`, place])))
      expect((await words('share')).get('p3')).toBe(3 / 8)
      expect((await words('a.b')).size).toBe(450)
      expect(await words('nothing')).toEqual(new Map())
    })

    it('gives back the row that was put in, whole', async () => {
      const facts = {
        words: 3,
        'a.b': [1, 2.5, null, true],
        $set: { ক্ষ: 'শব্দ "quoted" \\ \u0000' },
        empty: {},
      }
      await store.put([factsRow({ facts })])
      expect(await get('one')).toEqual([factsRow({ facts })])
    })

    it.each([[null], [0], ['text'], ['12'], [false], [[1, 'two']]])(
      'keeps facts that are %j as they are',
      async (facts) => {
        await store.put([factsRow({ facts })])
        expect((await get('one'))[0]?.facts).toEqual(facts)
      },
    )

    it('keeps ids with any characters apart', async () => {
      const ids = [`o'brien`, '"; drop table facts; --', 'বাংলা', 'a"b', '7', '07', '$where', 'a,b']
      await store.put(ids.map((id) => factsRow({ id, facts: { id } })))
      const rows = await store.get({ collection: 'posts', ids, state: 'published' })
      expect(rows.map((row) => row.id).toSorted()).toEqual(ids.toSorted())
      expect(
        rows.every((row) => JSON.stringify(row.facts) === JSON.stringify({ id: row.id })),
      ).toBe(true)
    })

    it('replaces a row of the same key', async () => {
      await store.put([factsRow()])
      await store.put([factsRow({ revision: 'r2', facts: { words: 5 } })])
      expect(await get('one')).toEqual([factsRow({ revision: 'r2', facts: { words: 5 } })])
    })

    it('keeps the last of two rows of one key in one call', async () => {
      await store.put([factsRow(), factsRow({ revision: 'r2' })])
      expect((await get('one')).map((row) => row.revision)).toEqual(['r2'])
    })

    it('keeps states, analysers and collections apart', async () => {
      const rows = [
        factsRow(),
        factsRow({ state: 'working', revision: 'w' }),
        factsRow({ analyser: 'niche' }),
        factsRow({ collection: 'pages' }),
      ]
      await store.put(rows)
      expect((await get('one')).map((row) => row.analyser).toSorted()).toEqual(['niche', 'quality'])
      expect(await get('one', 'working')).toEqual([rows[1]])
      expect(await readAll('pages', 'published')).toEqual([rows[3]])
    })

    it('reads the rows of one analyser alone', async () => {
      await store.put([factsRow(), factsRow({ analyser: 'niche' }), factsRow({ id: 'two' })])
      expect(
        (await readAll('posts', 'published', 'quality')).map((row) => row.id).toSorted(),
      ).toEqual(['one', 'two'])
      expect((await readAll('posts', 'published', 'niche')).map((row) => row.id)).toEqual(['one'])
      expect(await readAll('posts', 'published', 'nobody')).toEqual([])
    })

    it('takes no rows and gives none', async () => {
      await store.put([])
      expect(await store.get({ collection: 'posts', ids: [], state: 'published' })).toEqual([])
      expect(await get('nobody')).toEqual([])
      expect(await readAll('posts', 'published')).toEqual([])
      expect(await store.stale([])).toEqual([])
    })

    it('is not changed by what happens to a row outside', async () => {
      const facts = { words: 1 }
      await store.put([factsRow({ facts })])
      facts.words = 2
      const [row] = await get('one')
      expect(row?.facts).toEqual({ words: 1 })
      Object.assign(row?.facts as object, { words: 3 })
      expect((await get('one'))[0]?.facts).toEqual({ words: 1 })
    })

    it('reads and finds more rows than fit into a chunk, each once', async () => {
      const ids = Array.from({ length: 450 }, (_, index) => `post-${index}`)
      await store.put(ids.map((id) => factsRow({ id })))
      const expected = ids.toSorted()
      expect((await readAll('posts', 'published')).map((row) => row.id).toSorted()).toEqual(
        expected,
      )
      const found = await store.get({ collection: 'posts', ids, state: 'published' })
      expect(found.map((row) => row.id).toSorted()).toEqual(expected)
      const wanted = ids.map((id, index) => factsRow({ id, revision: index < 440 ? 'r1' : 'r2' }))
      expect((await store.stale(wanted)).map((row) => row.id)).toEqual(ids.slice(440))
    })

    it.each([
      ['nothing is there', { id: 'two' }],
      ['the article changed', { revision: 'r2' }],
      ['the analyser changed', { analyserVersion: 2 }],
      ['the settings changed', { settingsHash: 's2' }],
      ['only the other state is there', { state: 'working' as const }],
      ['only another analyser was here', { analyser: 'niche' }],
      ['only another collection has the id', { collection: 'pages' }],
    ])('calls facts stale when %s', async (_, changes) => {
      await store.put([factsRow()])
      const wanted = factsRow(changes)
      expect(await store.stale([factsRow(), wanted])).toEqual([wanted])
    })

    it('forgets a document in both states and leaves the others', async () => {
      await store.put([
        factsRow(),
        factsRow({ state: 'working' }),
        factsRow({ id: 'two' }),
        factsRow({ collection: 'pages' }),
      ])
      await store.drop({ collection: 'posts', id: 'one' })
      expect(await get('one')).toEqual([])
      expect(await get('one', 'working')).toEqual([])
      expect((await get('two')).length).toBe(1)
      expect((await readAll('pages', 'published')).length).toBe(1)
    })

    it('forgets one state alone, and can keep the document again', async () => {
      await store.put([factsRow(), factsRow({ state: 'working' })])
      await store.drop({ collection: 'posts', id: 'one', state: 'published' })
      expect(await get('one')).toEqual([])
      expect((await get('one', 'working')).length).toBe(1)
      await store.drop({ collection: 'posts', id: 'one', state: 'working' })
      await store.put([factsRow()])
      expect((await get('one')).length).toBe(1)
    })

    it('takes many writers of one row at once and keeps one row', async () => {
      const revisions = Array.from({ length: 12 }, (_, index) => `r${index}`)
      await Promise.all(revisions.map((revision) => store.put([factsRow({ revision })])))
      const rows = await get('one')
      expect(rows.length).toBe(1)
      expect(revisions).toContain(rows[0]?.revision)
    })
  })
}
