import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { tallyBatch } from '../../plugins/traffic/domain/sums/tallyBatch'
import {
  dimensions,
  type Dimension,
  type TrafficStore,
} from '../../plugins/traffic/domain/trafficStore'
import { channels, devices, type Hit } from '../../plugins/traffic/domain/hit'
import { batchOf, engagementOf, hitOf } from '../plugins/traffic/support/hitOf'

const march = { from: '2026-03-01', to: '2026-03-31' }
const year = { from: '2026-01-01', to: '2026-12-31' }

/**
 * What every adapter of `TrafficStore` must do.
 * @param options.name of the adapter
 * @param options.open gives an empty store, with at most so many distinct values of a dimension on one day
 * @param options.manyHits how many are purged at once: more than two of its slices, 12,000 unless given
 * @param options.again gives another store on the same place as the last one; null where two cannot share a place
 */
export function trafficStoreContract(options: {
  name: string
  open: (most?: number) => Promise<TrafficStore>
  manyHits?: number
  again: (() => Promise<TrafficStore>) | null
}): void {
  describe(`${options.name} keeps the contract of TrafficStore`, () => {
    let store: TrafficStore
    beforeEach(async () => {
      store = await options.open()
    })
    afterEach(() => store.close())
    const writeHits = (hits: readonly Hit[]) => store.write(batchOf({ hits }))
    const top = (dimension: Dimension, limit = 100) => store.top({ ...march, dimension, limit })

    it('has nothing while it is empty', async () => {
      expect(await store.days(year)).toEqual([])
      expect(await top('page')).toEqual([])
      expect(await store.drops(year)).toEqual([])
      expect(await store.daysOf({ ...year, dimension: 'page', value: '/' })).toEqual([])
      expect(await store.hits({ from: 0, to: 2e12, limit: 10 })).toEqual([])
      expect(await store.purge({ hitsBefore: 2e12, seenBefore: '2030-01-01' })).toBe(0)
    })

    it('counts views, visits and exact visitors of a day in every dimension', async () => {
      const campaign = { source: 'fb', medium: 'social', campaign: 'eid', term: 'x', content: '' }
      await writeHits([
        hitOf({ id: 'a', path: '/one', source: 'facebook.com', channel: 'social', campaign }),
        hitOf({ id: 'b', path: '/two', isEntry: false }),
        hitOf({ id: 'c', path: '/one', visitor: 2, country: 'IN', device: 'desktop' }),
        hitOf({ id: 'd', path: '/one', visitor: 2, isEntry: false, browser: '', country: 'IN' }),
      ])
      expect(await store.days(march)).toEqual([
        {
          day: '2026-03-10',
          views: 4,
          visits: 2,
          visitors: 2,
          engagedSeconds: 0,
          engagements: 0,
          depths: 0,
        },
      ])
      const short = async (dimension: Dimension) =>
        (await top(dimension)).map(({ value, views, visits, visitors }) => [
          value,
          views,
          visits,
          visitors,
        ])
      expect(await short('total')).toEqual([['', 4, 2, 2]])
      expect(await short('page')).toEqual([
        ['/one', 3, 2, 2],
        ['/two', 1, 0, 1],
      ])
      expect(await short('source')).toEqual([
        ['', 3, 1, 2],
        ['facebook.com', 1, 1, 1],
      ])
      expect(await short('channel')).toEqual([
        ['direct', 3, 1, 2],
        ['social', 1, 1, 1],
      ])
      expect(await short('campaign')).toEqual([['fb / social / eid', 1, 1, 1]])
      expect(await short('country')).toEqual([
        ['BD', 2, 1, 1],
        ['IN', 2, 1, 1],
      ])
      expect(await short('device')).toEqual([
        ['mobile', 3, 1, 2],
        ['desktop', 1, 1, 1],
      ])
      expect(await short('browser')).toEqual([
        ['Chrome', 3, 2, 2],
        ['', 1, 0, 1],
      ])
    })

    it('counts the same batch once, however often it comes', async () => {
      const batch = batchOf({
        hits: [hitOf({ id: 'a' }), hitOf({ id: 'b', visitor: 2 }), hitOf({ id: 'a' })],
        engagements: [engagementOf({ id: 'e' }), engagementOf({ id: 'e' })],
        drops: { segment: 'one', counts: [{ day: '2026-03-10', reason: 'bot', count: 3 }] },
      })
      await store.write(batch)
      await store.write(batch)
      // What came after a crash may be part of an earlier segment and part new.
      await store.write({ ...batch, hits: [...batch.hits, hitOf({ id: 'c' })] })
      expect(await store.days(march)).toMatchObject([
        { views: 3, visits: 3, visitors: 2, engagedSeconds: 10, engagements: 1, depths: 50 },
      ])
      expect(await store.drops(march)).toEqual([{ reason: 'bot', count: 3 }])
      expect(await store.hits({ from: 0, to: 2e12, limit: 10 })).toHaveLength(3)
    })

    it('knows a visitor again in later batches of the day, and as new on the next day', async () => {
      await writeHits([hitOf({ id: 'a' })])
      await writeHits([hitOf({ id: 'b', isEntry: false })])
      await writeHits([hitOf({ id: 'c', day: '2026-03-11' })])
      expect(await store.days(march)).toMatchObject([
        { day: '2026-03-10', views: 2, visits: 1, visitors: 1 },
        { day: '2026-03-11', views: 1, visits: 1, visitors: 1 },
      ])
      expect(await top('page')).toMatchObject([{ value: '/', views: 3, visitors: 2 }])
    })

    it('counts by the day that a hit says, whatever its time is', async () => {
      const at = Date.parse('2026-03-10T18:30:00Z') // Half past midnight in Dhaka.
      await writeHits([
        hitOf({ id: 'a', at, day: '2026-03-11' }),
        hitOf({ id: 'b', at, day: '2026-03-10' }),
        hitOf({ id: 'c', at: at - 86_400_000, day: '2026-03-11' }),
      ])
      expect((await store.days(march)).map(({ day, views }) => [day, views])).toEqual([
        ['2026-03-10', 1],
        ['2026-03-11', 2],
      ])
    })

    it('counts engagements for the whole and for their page, with or without a hit', async () => {
      await store.write(
        batchOf({
          hits: [hitOf({ id: 'a', path: '/one' })],
          engagements: [
            engagementOf({ id: 'e', path: '/one', seconds: 30, depth: 100 }),
            engagementOf({ id: 'f', path: '/two', seconds: 4, depth: 20 }),
          ],
        }),
      )
      expect(await store.days(march)).toMatchObject([
        { views: 1, engagedSeconds: 34, engagements: 2, depths: 120 },
      ])
      expect(await top('page')).toMatchObject([
        { value: '/one', views: 1, engagedSeconds: 30, engagements: 1, depths: 100 },
        { value: '/two', views: 0, visitors: 0, engagedSeconds: 4, engagements: 1, depths: 20 },
      ])
      expect(await top('source')).toMatchObject([{ value: '', views: 1, engagements: 0 }])
    })

    it('adds up drops by reason, most first, within the range', async () => {
      const counts = (day: string, bot: number, staff: number) => [
        { day, reason: 'bot' as const, count: bot },
        { day, reason: 'staff' as const, count: staff },
      ]
      await store.write(batchOf({ drops: { segment: 'one', counts: counts('2026-03-01', 1, 2) } }))
      await store.write(batchOf({ drops: { segment: 'two', counts: counts('2026-03-31', 1, 2) } }))
      await store.write(batchOf({ drops: { segment: 'six', counts: counts('2026-04-01', 9, 9) } }))
      expect(await store.drops(march)).toEqual([
        { reason: 'staff', count: 4 },
        { reason: 'bot', count: 2 },
      ])
    })

    it('includes both ends of a range, whole months and the days around them', async () => {
      const days = [
        '2025-12-31',
        '2026-01-01',
        '2026-01-31',
        '2026-02-01',
        '2026-02-28',
        '2026-03-01',
        '2026-03-31',
        '2026-04-01',
      ]
      await writeHits(days.map((day) => hitOf({ id: day, day })))
      const count = async (from: string, to: string) => {
        const [first] = await store.top({ from, to, dimension: 'page', limit: 1 })
        const listed = await store.days({ from, to })
        expect(listed.map(({ day }) => day)).toEqual(days.filter((day) => day >= from && day <= to))
        expect(await store.daysOf({ from, to, dimension: 'page', value: '/' })).toEqual(listed)
        return first?.views ?? 0
      }
      expect(await count('2026-02-01', '2026-02-28')).toBe(2)
      expect(await count('2026-01-01', '2026-03-31')).toBe(6)
      expect(await count('2026-01-31', '2026-03-01')).toBe(4)
      expect(await count('2026-01-02', '2026-04-01')).toBe(6)
      expect(await count('2025-12-31', '2025-12-31')).toBe(1)
      expect(await count('0001-01-01', '9999-12-31')).toBe(8)
      expect(await count('2026-03-02', '2026-03-01')).toBe(0)
    })

    it('orders by views and then by value, and keeps to the limit', async () => {
      const paths = ['/b', '/a', '/কলা', '/আম', '/😀', '/ﬀ', '/c', '/c']
      await writeHits(paths.map((path, index) => hitOf({ id: `${index}`, path })))
      const values = async (limit: number) => (await top('page', limit)).map(({ value }) => value)
      expect(await values(9)).toEqual(['/c', '/a', '/b', '/আম', '/কলা', '/ﬀ', '/😀'])
      expect(await values(2)).toEqual(['/c', '/a'])
    })

    it('gives hits back as they came, oldest first, page by page', async () => {
      const at = Date.parse('2026-03-10T12:00:00Z')
      const hits = [
        hitOf({
          id: 'b',
          at,
          path: '/বাংলা-পথ/“উদ্ধৃতি”?ক=১',
          isMissing: true,
          visitor: 2 ** 52 - 1,
        }),
        hitOf({ id: 'c', at, isEntry: false, country: '', browser: '', visitor: 0 }),
        hitOf({ id: 'a', at: at + 1, source: '123', path: '/456', device: 'other' }),
        hitOf({
          id: 'd',
          at: at + 2,
          campaign: { source: 's', medium: 'm', campaign: 'ঈদ', term: 't"', content: '' },
        }),
      ]
      await writeHits(hits.toReversed())
      expect(await store.hits({ from: at, to: at + 2, limit: 9 })).toEqual(hits)
      expect(await store.hits({ from: at, to: at + 1, limit: 9 })).toEqual(hits.slice(0, 3))
      const paged: Hit[] = []
      for (;;) {
        const last = paged.at(-1)
        const page = await store.hits({
          from: last?.at ?? at,
          to: at + 2,
          limit: 1,
          ...(last && { after: last.id }),
        })
        if (page.length === 0) break
        paged.push(...page)
      }
      expect(paged).toEqual(hits)
    })

    it('takes texts that no database can keep', async () => {
      await writeHits([
        hitOf({ id: 'a', path: '/\ud83d!\0' }),
        hitOf({ id: 'b', browser: '\udc00' }),
      ])
      expect((await top('page')).map(({ value }) => value)).toEqual(['/', '/\ufffd!\ufffd'])
      expect((await store.hits({ from: 0, to: 2e12, limit: 9 })).map(({ path }) => path)).toEqual([
        '/\ufffd!\ufffd',
        '/',
      ])
    })

    it('forgets old hits and old visitors, and no sum', async () => {
      const old = hitOf({ id: 'old', day: '2026-01-01' })
      const young = hitOf({ id: 'young', day: '2026-03-10', path: '/young' })
      const engagements = [engagementOf({ id: 'e', day: '2026-01-01' })]
      await store.write(batchOf({ hits: [old, young], engagements }))
      const before = [
        await store.days(year),
        await store.top({ ...year, dimension: 'page', limit: 9 }),
      ]
      expect(await store.purge({ hitsBefore: young.at, seenBefore: '2026-03-10' })).toBe(1)
      expect(await store.hits({ from: 0, to: 2e12, limit: 9 })).toEqual([young])
      expect([
        await store.days(year),
        await store.top({ ...year, dimension: 'page', limit: 9 }),
      ]).toEqual(before)
      expect(await store.purge({ hitsBefore: young.at, seenBefore: '2026-03-10' })).toBe(0)
      // The day of the young one is still known, that of the old one is not.
      await writeHits([hitOf({ id: 'b', isEntry: false }), hitOf({ id: 'c', day: '2026-01-01' })])
      expect(await store.days(year)).toMatchObject([
        { day: '2026-01-01', visitors: 2 },
        { day: '2026-03-10', visitors: 1 },
      ])
    })

    it('forgets more than one slice', async () => {
      const { manyHits = 12_000 } = options
      const hits = Array.from({ length: manyHits }, (_, index) =>
        hitOf({ id: `${index}`, visitor: index, day: '2026-01-01' }),
      )
      for (let from = 0; from < hits.length; from += 3_000)
        await writeHits(hits.slice(from, from + 3_000))
      expect(await store.purge({ hitsBefore: 2e12, seenBefore: '2026-02-01' })).toBe(manyHits)
      expect(await store.hits({ from: 0, to: 2e12, limit: 9 })).toEqual([])
      expect(await store.days(year)).toMatchObject([{ views: manyHits, visitors: manyHits }])
    }, 60_000)

    it('counts values beyond the most of a day together, with exact visitors', async () => {
      const small = await options.open(5)
      let written = 0
      const write = (ids: readonly string[], visitor: number) => {
        written += 1
        return small.write(
          batchOf({
            hits: ids.map((id) => hitOf({ id: `${id}-${written}`, path: `/${id}`, visitor })),
            engagements: [engagementOf({ id: `${written}`, path: `/${ids.at(-1)}` })],
          }),
        )
      }
      await write(['a', 'b', 'c', 'd'], 1)
      await write(['e', 'f', 'g', 'a'], 2)
      await write(['h', 'f', 'b'], 2)
      await write(['f', 'g'], 3)
      const rows = await small.top({ ...march, dimension: 'page', limit: 100 })
      expect(rows.map(({ value, views, visitors }) => [value, views, visitors])).toEqual([
        ['(other)', 6, 2],
        ['/a', 2, 2],
        ['/b', 2, 2],
        ['/c', 1, 1],
        ['/d', 1, 1],
        ['/e', 1, 1],
      ])
      expect(rows[0]).toMatchObject({ engagements: 1 })
      expect(await small.days(march)).toMatchObject([{ views: 13, visitors: 3 }])
      const paths = (await small.hits({ from: 0, to: 2e12, limit: 99 })).map(({ path }) => path)
      expect(paths).toContain('/g')
      // The next day has room again.
      await small.write(batchOf({ hits: [hitOf({ id: 'z', path: '/z', day: '2026-03-11' })] }))
      expect(await small.daysOf({ ...march, dimension: 'page', value: '/z' })).toHaveLength(1)
      await small.close()
    })

    it('takes an empty batch', async () => {
      await store.write(batchOf({}))
      expect(await store.days(year)).toEqual([])
    })

    it.skipIf(options.again === null)(
      'takes the batches of two writers at once',
      async () => {
        const other = await options.again!()
        const batches = Array.from({ length: 20 }, (_, batch) =>
          batchOf({
            hits: Array.from({ length: 20 }, (_unused, index) =>
              hitOf({ id: `${batch}-${index}`, path: `/${index % 3}`, visitor: index % 7 }),
            ),
            drops: {
              segment: `two-${batch}`,
              counts: [{ day: '2026-03-10', reason: 'bot', count: 1 }],
            },
          }),
        )
        const run = async (writer: TrafficStore, from: number) => {
          // The fifth batch is of both.
          for (let at = from; at < 20; at += 2) await writer.write(batches[at === 5 ? 4 : at]!)
        }
        await Promise.all([run(store, 0), run(other, 1)])
        for (const one of [store, other]) {
          expect(await one.days(march)).toMatchObject([{ views: 380, visits: 380, visitors: 7 }])
          expect(await one.top({ ...march, dimension: 'page', limit: 9 })).toMatchObject([
            { value: '/0', visitors: 7 },
            { value: '/1', visitors: 7 },
            { value: '/2', visitors: 6 },
          ])
          expect(await one.drops(march)).toEqual([{ reason: 'bot', count: 19 }])
        }
        await other.close()
      },
      60_000,
    )

    it('counts what a plain count counts, in any batches and with any replays', async () => {
      const path = fc.constantFrom('/', '/আম', '/b', '/c', '/😀')
      const day = fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01')
      const hit = fc.record({
        day,
        path,
        visitor: fc.constantFrom(0, 1, 2, 2 ** 52 - 1),
        isEntry: fc.boolean(),
        source: fc.constantFrom('', 'google.com', 'ফেসবুক'),
        channel: fc.constantFrom(...channels),
        campaign: fc.constantFrom(null, {
          source: 'a',
          medium: 'b',
          campaign: 'c',
          term: '',
          content: '',
        }),
        country: fc.constantFrom('', 'BD', 'IN'),
        device: fc.constantFrom(...devices),
        browser: fc.constantFrom('', 'Chrome'),
        isMissing: fc.boolean(),
        batches: fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }),
      })
      const engagement = fc.record({
        day,
        path,
        seconds: fc.nat(3_600),
        depth: fc.nat(100),
        batches: fc.array(fc.nat(4), { minLength: 1, maxLength: 2 }),
      })
      await fc.assert(
        fc.asyncProperty(
          fc.array(hit, { maxLength: 40 }),
          fc.array(engagement, { maxLength: 10 }),
          async (hits, engagements) => {
            const fresh = await options.open()
            const all = hits.map(({ batches, ...one }, index) => ({
              batches,
              hit: hitOf({ id: `${index}`, ...one }),
            }))
            const told = engagements.map(({ batches, ...one }, index) => ({
              batches,
              engagement: engagementOf({ id: `${index}`, ...one }),
            }))
            for (let batch = 0; batch < 5; batch += 1)
              await fresh.write(
                batchOf({
                  hits: all.filter(({ batches }) => batches.includes(batch)).map((one) => one.hit),
                  engagements: told
                    .filter(({ batches }) => batches.includes(batch))
                    .map((one) => one.engagement),
                }),
              )
            const plain = new Map<string, object>()
            const once = {
              hits: all.map((one) => one.hit),
              engagements: told.map((one) => one.engagement),
            }
            for (const { day: ofDay, dimension, values } of tallyBatch(once))
              for (const [value, { sums, visitors }] of values)
                plain.set(`${ofDay} ${dimension} ${value}`, { ...sums, visitors: visitors.size })
            const kept = new Map<string, object>()
            for (const dimension of dimensions)
              for (const { value } of await fresh.top({ ...year, dimension, limit: 100 }))
                for (const { day: ofDay, ...sums } of await fresh.daysOf({
                  ...year,
                  dimension,
                  value,
                }))
                  kept.set(`${ofDay} ${dimension} ${value}`, sums)
            expect(kept).toEqual(plain)
            await fresh.close()
          },
        ),
        { numRuns: options.name === 'mongoStore' ? 6 : 40 },
      )
    }, 120_000)
  })
}
