import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Hit } from '../../../../plugins/traffic/domain/hit'
import { busiestHour } from '../../../../plugins/traffic/domain/signals/busiestHour'
import { visitorFlags } from '../../../../plugins/traffic/domain/signals/visitorFlags'
import { viewOf } from '../support/viewOf'

const day = '2026-11-20'
const noon = Date.parse('2026-11-20T06:00:00Z')
const minute = 60_000

/** Gaps as a reader has them: a few seconds, minutes, now and then an hour. */
const humanGaps = [40, 9, 210, 33, 75, 1500, 18, 64, 12, 300, 2400, 25, 90, 7, 160, 3000, 45, 20]

const visits = (
  count: number,
  {
    gap = (_index: number) => 5 * minute,
    ...given
  }: Partial<Hit> & { gap?: (index: number) => number },
): Hit[] => {
  let at = noon
  return Array.from({ length: count }, (_none, index) => {
    if (index > 0) at += gap(index)
    return viewOf({ ...given, at, day, isEntry: index === 0 })
  })
}
const people = (count: number): Hit[] =>
  Array.from({ length: count }, (_none, index) =>
    viewOf({ at: noon + index * 7 * minute, day, visitor: 1_000_000 + index }),
  )
const kinds = (hits: readonly Hit[], views?: number) =>
  visitorFlags({ day, hits, ...(views === undefined ? {} : { views }) })
    .map(({ kind }) => kind)
    .toSorted()

describe('the most hits in an hour', () => {
  it('are counted in any hour, its end excluded', () => {
    expect(busiestHour([])).toBe(0)
    expect(busiestHour([0, 30 * minute, 60 * minute])).toBe(2)
    expect(busiestHour([0, 30 * minute, 60 * minute - 1])).toBe(3)
  })

  it('are as many as counting every window finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 300 * minute }), { maxLength: 60 }), (times) => {
        const sorted = times.toSorted((a, b) => a - b)
        const slow = sorted.map(
          (start) => sorted.filter((one) => one >= start && one < start + 60 * minute).length,
        )
        expect(busiestHour(sorted)).toBe(Math.max(0, ...slow))
      }),
    )
  })
})

describe('the flags of single visitors', () => {
  it('are none for people', () => {
    expect(kinds(people(200))).toEqual([])
    expect(kinds([])).toEqual([])
  })

  it('leave an eager reader alone whose gaps are a person’s', () => {
    const reader = visits(18, { visitor: 5, gap: (index) => (humanGaps[index] ?? 60) * 1000 })
    expect(kinds([...people(200), ...reader])).toEqual([])
  })

  it('name a visitor with more than a tenth of the day', () => {
    const gap = (index: number) => (humanGaps[index % humanGaps.length] ?? 60) * 1000
    const some = visits(22, { visitor: 5, gap })
    expect(kinds([...people(178), ...some])).toEqual(['one-visitor'])
    // A tenth of more views, of which these are only a part.
    expect(kinds([...people(178), ...some], 400)).toEqual([])
    // On a day of few views everybody is a tenth.
    expect(kinds(some.slice(0, 19))).toEqual([])
  })

  it('name more than 60 views in an hour', () => {
    const gap = (index: number) => (index % 7) * 11_000 + 3000
    expect(kinds([...people(900), ...visits(60, { visitor: 5, gap })])).not.toContain(
      'fast-visitor',
    )
    const [flag] = visitorFlags({ day, hits: [...people(900), ...visits(70, { visitor: 5, gap })] })
    expect(flag).toMatchObject({ kind: 'fast-visitor', count: 70, visits: 1, subject: '5' })
    expect(flag?.figures.most).toBeGreaterThan(60)
  })

  it('name gaps as regular as a machine’s from 20 hits on', () => {
    const clock = (count: number) => visits(count, { visitor: 5, gap: () => 2 * minute })
    expect(kinds([...people(400), ...clock(19)])).toEqual([])
    const [flag] = visitorFlags({ day, hits: [...people(400), ...clock(20)] })
    expect(flag).toMatchObject({ kind: 'regular-gaps', figures: { burstiness: -1 } })
  })

  it('do not take hits of one moment for regular', () => {
    expect(kinds([...people(900), ...visits(25, { visitor: 5, gap: () => 0 })])).toEqual([])
  })

  it('name who tries addresses that do not exist, with these alone behind it', () => {
    const probe = Array.from({ length: 12 }, (_none, index) =>
      viewOf({
        at: noon + (humanGaps[index] ?? 1) * 1000 * (index + 1),
        day,
        visitor: 5,
        path: `/wp-${Math.min(index, 9)}.php`,
        isMissing: true,
      }),
    )
    const read = [viewOf({ at: noon, day, visitor: 5 })]
    const [flag] = visitorFlags({ day, hits: [...people(400), ...read, ...probe] })
    expect(flag).toMatchObject({ kind: 'probing', count: 12, figures: { paths: 10 } })
    expect(flag?.rows.every(({ path }) => path.startsWith('/wp-'))).toBe(true)
    expect(kinds([...people(400), ...probe.slice(0, 9)])).toEqual([])
  })

  it('list a hundred rows and count all, and are named the same again', () => {
    const hits = visits(150, { visitor: 77, gap: () => 10_000 })
    const flags = visitorFlags({ day, hits })
    expect(flags.map(({ kind }) => kind)).toEqual(['one-visitor', 'fast-visitor', 'regular-gaps'])
    for (const { rows, count, id, kind } of flags) {
      expect([rows.length, count]).toEqual([100, 150])
      expect(id).toBe(`${kind}:${day}:${(77).toString(36)}`)
    }
    expect(visitorFlags({ day, hits })).toEqual(flags)
  })

  it('never count more rows than there are hits, whatever comes', () => {
    const anyHit = fc.record({
      at: fc.integer({ min: noon, max: noon + 600 * minute }),
      visitor: fc.nat({ max: 3 }),
      path: fc.constantFrom('/a', '/b', '/c'),
      isMissing: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyHit, { maxLength: 120 }), (list) => {
        const hits = list.map((one) => viewOf({ ...one, day })).toSorted((a, b) => a.at - b.at)
        for (const flag of visitorFlags({ day, hits })) {
          expect(flag.count).toBeLessThanOrEqual(hits.length)
          expect(flag.rows.length).toBe(Math.min(100, flag.count))
        }
      }),
    )
  })
})
