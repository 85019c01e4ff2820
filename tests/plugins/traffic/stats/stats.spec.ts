import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addUp } from '../../../../plugins/traffic/domain/stats/addUp'
import { csvOf } from '../../../../src/cms/csvOf'
import { dayInZone } from '../../../../plugins/traffic/domain/stats/dayInZone'
import { dayNumber } from '../../../../plugins/traffic/domain/stats/dayNumber'
import { daysIn } from '../../../../plugins/traffic/domain/stats/daysIn'
import { everyDay } from '../../../../plugins/traffic/domain/stats/everyDay'
import { figuresOf } from '../../../../plugins/traffic/domain/stats/figuresOf'
import { lastDays } from '../../../../plugins/traffic/domain/stats/lastDays'
import { liveOf } from '../../../../plugins/traffic/domain/stats/liveOf'
import { rangeBefore } from '../../../../plugins/traffic/domain/stats/rangeBefore'
import { readRange } from '../../../../plugins/traffic/domain/stats/readRange'
import { startOfDay } from '../../../../plugins/traffic/domain/stats/startOfDay'
import { sumsOf } from '../support/sumsOf'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((number) => {
  const [day] = new Date(number * 86_400_000).toISOString().split('T')
  return day ?? ''
})
const zones = ['Asia/Dhaka', 'Europe/Berlin', 'America/Santiago', 'Pacific/Kiritimati', 'UTC']

describe('days', () => {
  it.each(['2026-02-30', '2026-13-01', '26-01-01', 'today', '', '2026-1-1'])(
    'are none: %j',
    (day) => {
      expect(dayNumber(day)).toBeNaN()
    },
  )

  it('begin where the day before ends, in every zone and at every change of clocks', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...zones), (day, timeZone) => {
        const start = startOfDay({ day, timeZone })
        expect(dayInZone({ at: start, timeZone })).toBe(day)
        expect(dayInZone({ at: start - 1, timeZone }) < day).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('may begin at one, where clocks go forward at midnight', () => {
    const start = startOfDay({ day: '2026-09-06', timeZone: 'America/Santiago' })
    expect(new Date(start).toISOString()).toBe('2026-09-06T04:00:00.000Z')
    expect(startOfDay({ day: '2026-11-28', timeZone: 'Asia/Dhaka' })).toBe(
      Date.parse('2026-11-27T18:00:00Z'),
    )
  })

  it('of a range are all there, zeros among them', () => {
    const range = { from: '2026-02-27', to: '2026-03-01' }
    expect(daysIn(range)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
    const days = everyDay({ range, days: [{ day: '2026-02-28', ...sumsOf(3) }] })
    expect(days.map(({ views }) => views)).toEqual([0, 3, 0])
  })

  it('before a range are as many and touch it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 731 }), (to, count) => {
        const range = lastDays({ to, days: count })
        const before = rangeBefore(range)
        expect(daysIn(range)).toHaveLength(count)
        expect(daysIn(before)).toHaveLength(count)
        expect(daysIn({ from: before.from, to })).toHaveLength(2 * count)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the range that is asked for', () => {
  const today = '2026-11-28'
  it('is the last 28 days unless told otherwise', () => {
    expect(readRange({ today }).range).toEqual({ from: '2026-11-01', to: today })
    expect(readRange({ to: '2026-03-01', today }).range).toEqual({
      from: '2026-02-02',
      to: '2026-03-01',
    })
    expect(readRange({ from: today, to: today, today }).range).toEqual({ from: today, to: today })
  })

  it.each([
    [{ from: '2026-02-30' }, 'wrong-day', 'from'],
    [{ to: 'x' }, 'wrong-day', 'to'],
    [{ from: '2026-11-28', to: '2026-11-27' }, 'wrong-order', 'from'],
    [{ from: '2024-11-27', to: '2026-11-28' }, 'too-long', 'from'],
    [{ to: '2026-11-29' }, 'future', 'to'],
  ])('%j is %s', (asked, code, field) => {
    expect(readRange({ ...asked, today }).problem).toEqual({ code, field })
  })

  it('may have 731 days', () => {
    expect(readRange({ from: '2024-11-28', to: today, today }).problem).toBeNull()
  })
})

describe('figures', () => {
  it('have means over the pages that told, and none where none did', () => {
    const sums = sumsOf(10, { engagements: 3, engagedSeconds: 100, depths: 200, visitors: 4 })
    expect(figuresOf(sums)).toEqual({
      views: 10,
      visits: 10,
      visitorDays: 4,
      engagement: { told: 3, seconds: 33.3, depth: 66.7 },
    })
    expect(figuresOf(sumsOf(1)).engagement).toEqual({ told: 0, seconds: null, depth: null })
  })

  it('add up', () => {
    expect(addUp([])).toEqual(sumsOf(0))
    expect(addUp([sumsOf(2, { depths: 5 }), sumsOf(3, { engagements: 1 })])).toEqual(
      sumsOf(5, { depths: 5, engagements: 1 }),
    )
  })
})

describe('the last half hour', () => {
  it('tells people, views and pages, and when it was cut', () => {
    const day = '2026-11-28'
    const hits = [
      { path: '/b', visitor: 1, day },
      { path: '/a', visitor: 1, day },
      { path: '/b', visitor: 2, day },
      // The same number on another day is somebody else.
      { path: '/a', visitor: 2, day: '2026-11-29' },
    ]
    const live = liveOf({ hits, minutes: 30, limit: 10 })
    expect(live).toMatchObject({ minutes: 30, visitors: 3, views: 4, isCut: false })
    expect(live.pages.map(({ path }) => path)).toEqual(['/a', '/b'])
    expect(liveOf({ hits, minutes: 30, limit: 4, most: 1 })).toMatchObject({
      isCut: true,
      pages: [{ path: '/a', views: 2 }],
    })
  })
})

/** A reader of RFC 4180 written for this test. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = []
  for (let place = 0, row: string[] = []; place < text.length;) {
    let cell = ''
    if (text[place] === '"') {
      for (place += 1; text[place] !== '"' || text[place + 1] === '"'; place += 1) {
        if (text[place] === '"') place += 1
        cell += text[place]
      }
      place += 1
    } else while (!',\r'.includes(text[place] ?? '\r')) cell += text[place++]
    row.push(cell)
    if (text[place] === ',') {
      place += 1
      continue
    }
    place += 2
    rows.push(row)
    row = []
  }
  return rows
}

describe('the export', () => {
  it('quotes, marks UTF-8, and disarms formulas', () => {
    const text = csvOf({
      columns: ['page', 'views'],
      rows: [
        ['/ভাত, ডাল', 3],
        ['=HYPERLINK("x")', -1],
        ['+1', null],
        ['a\nb', 0],
      ],
    })
    expect(text).toBe(
      `\uFEFFpage,views\r\n"/ভাত, ডাল",3\r\n"'=HYPERLINK(""x"")",-1\r\n'+1,\r\n"a\nb",0\r\n`,
    )
  })

  it('gives back every text', () => {
    // A text that begins with the apostrophe of a disarmed formula could not be told from one.
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith("'"))
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      )
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(csvOf({ columns: [], rows }).slice(1).replace(/^\r\n/, ''))
        expect(read.map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
          rows,
        )
      }),
    )
  })
})
