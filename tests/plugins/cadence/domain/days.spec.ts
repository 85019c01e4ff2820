import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dayFromIso } from '../../../../plugins/cadence/domain/dayFromIso'
import { dayInWords } from '../../../../plugins/cadence/domain/dayInWords'
import { instantOn } from '../../../../plugins/cadence/domain/instantOn'
import { isoDay } from '../../../../plugins/cadence/domain/isoDay'
import { localDay } from '../../../../plugins/cadence/domain/localDay'
import { minutesOf } from '../../../../plugins/cadence/domain/minutesOf'
import { monthsOf } from '../../../../plugins/cadence/domain/monthsOf'
import { periodOf } from '../../../../plugins/cadence/domain/periodOf'
import { periodRange } from '../../../../plugins/cadence/domain/periodRange'
import { yearOfDays } from '../../../../plugins/cadence/domain/yearOfDays'

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const zones = ['Asia/Dhaka', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC']
const anyDay = fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2060-12-31') })

describe('a day in ISO 8601', () => {
  it('is written and read', () => {
    expect(isoDay(dayOf('2026-11-28'))).toBe('2026-11-28')
    fc.assert(fc.property(anyDay, (day) => dayFromIso(isoDay(day)) === day))
  })

  it.each([
    '',
    '2026-11',
    '28-11-2026',
    '2026-13-01',
    '2026-02-30',
    '2026-11-28T00:00',
    '২০২৬-১১-২৮',
  ])('is not %j', (text) => {
    expect(dayFromIso(text)).toBeNull()
  })
})

describe('the range of a week or month', () => {
  it('holds the day, and every day in it has the same number', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('week' as const, 'month' as const),
        (day, firstDayOfWeek, per) => {
          const { first, last } = periodRange({ day, per, firstDayOfWeek })
          const of = (one: number) => periodOf({ day: one, per, firstDayOfWeek })
          expect(of(first)).toBe(of(day))
          expect(of(last)).toBe(of(day))
          expect(of(first - 1)).toBe(of(day) - 1)
          expect(of(last + 1)).toBe(of(day) + 1)
        },
      ),
    )
  })
})

describe('a time of a day in a zone', () => {
  it('is the instant at which its clocks show it', () => {
    const at = (date: string, minutes: number, timeZone: string) =>
      instantOn({ day: dayOf(date), minutes, timeZone }).toISOString()
    expect(at('2026-11-28', 540, 'Asia/Dhaka')).toBe('2026-11-28T03:00:00.000Z')
    expect(at('2026-11-28', 0, 'Asia/Kathmandu')).toBe('2026-11-27T18:15:00.000Z')
    expect(at('2026-07-01', 540, 'America/New_York')).toBe('2026-07-01T13:00:00.000Z')
  })

  it('that clocks jump over is as much later, and one that they show twice is the first', () => {
    const at = (date: string, minutes: number) =>
      instantOn({ day: dayOf(date), minutes, timeZone: 'America/New_York' }).toISOString()
    expect(at('2026-03-08', 150)).toBe('2026-03-08T07:30:00.000Z')
    expect(at('2026-11-01', 90)).toBe('2026-11-01T05:30:00.000Z')
  })

  it('comes back from the instant in every zone, the days on which clocks change included', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom(...zones),
        (day, minutes, timeZone) => {
          const instant = instantOn({ day, minutes, timeZone })
          expect(localDay({ instant, timeZone })).toBe(day)
          const shown = minutesOf({ instant, timeZone })
          // Only the hour that clocks jump over shows another time, a later one.
          expect([0, 30, 60]).toContain(shown - minutes)
        },
      ),
    )
  })

  it('is refused in a zone that is none', () => {
    expect(() => instantOn({ day: 0, minutes: 0, timeZone: 'Asia/Nowhere' })).toThrow(RangeError)
  })
})

describe('a day in words', () => {
  const today = dayOf('2026-11-28')
  it.each([
    ['2026-11-28', 'today', '28 November', '২৮ নভেম্বর'],
    ['2026-11-29', 'tomorrow', '29 November', '২৯ নভেম্বর'],
    ['2026-12-04', 'weekday', 'Friday', 'শুক্রবার'],
    ['2026-12-05', 'date', '5 December', '৫ ডিসেম্বর'],
    ['2026-11-27', 'date', '27 November', '২৭ নভেম্বর'],
    ['2027-01-29', 'date', '29 January 2027', '২০২৭ সালের ২৯ জানুয়ারি'],
  ])('%s', (date, kind, en, bn) => {
    const day = dayOf(date)
    expect(dayInWords({ day, today, language: 'en' })).toEqual({ kind, text: en })
    expect(dayInWords({ day, today, language: 'bn-BD' })).toEqual({ kind, text: bn })
  })
})

describe('the year in days', () => {
  it('begins with a week and ends today', () => {
    const today = dayOf('2026-11-24')
    const { first, counts } = yearOfDays({
      days: [today, today, today - 1, today - 400, today + 1],
      today,
      firstDayOfWeek: 6,
    })
    expect(isoDay(first)).toBe('2025-11-22')
    expect(first + counts.length - 1).toBe(today)
    expect(counts.at(-1)).toBe(2)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3)
  })

  it('is told by month, the empty ones too', () => {
    const first = dayOf('2026-01-30')
    const counts = [2, 0, 1, ...Array.from({ length: 40 }, () => 0)]
    expect(monthsOf({ first, counts })).toEqual([
      { month: '2026-01', posts: 2, days: 1 },
      { month: '2026-02', posts: 1, days: 1 },
      { month: '2026-03', posts: 0, days: 0 },
    ])
    expect(monthsOf({ first, counts: [] })).toEqual([])
  })
})
