import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { periodsOf } from '../../../../../plugins/traffic/domain/sums/periodsOf'

const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10)

describe('periodsOf', () => {
  it('takes whole months as months', () => {
    expect(periodsOf({ from: '2026-01-01', to: '2026-12-31' })).toEqual({
      days: [],
      months: [{ from: '2026-01', to: '2026-12' }],
      without: [],
    })
    expect(periodsOf({ from: '2024-02-01', to: '2024-02-29' })).toEqual({
      days: [],
      months: [{ from: '2024-02', to: '2024-02' }],
      without: [],
    })
  })

  it('takes a smaller part of a month as days', () => {
    expect(periodsOf({ from: '2025-12-31', to: '2026-02-02' })).toEqual({
      days: [
        { from: '2025-12-31', to: '2025-12-31' },
        { from: '2026-02-01', to: '2026-02-02' },
      ],
      months: [{ from: '2026-01', to: '2026-01' }],
      without: [],
    })
    const range = { from: '2026-01-31', to: '2026-02-01' }
    expect(periodsOf(range)).toEqual({
      days: [
        { from: '2026-01-31', to: '2026-01-31' },
        { from: '2026-02-01', to: '2026-02-01' },
      ],
      months: [],
      without: [],
    })
  })

  it('takes a greater part of a month as the month without its other days', () => {
    expect(periodsOf({ from: '2026-01-02', to: '2026-02-27' })).toEqual({
      days: [],
      months: [{ from: '2026-01', to: '2026-02' }],
      without: [
        { from: '2026-01-01', to: '2026-01-01' },
        { from: '2026-02-28', to: '2026-02-28' },
      ],
    })
    expect(periodsOf({ from: '2026-01-03', to: '2026-01-28' })).toEqual({
      days: [],
      months: [{ from: '2026-01', to: '2026-01' }],
      without: [
        { from: '2026-01-01', to: '2026-01-02' },
        { from: '2026-01-29', to: '2026-01-31' },
      ],
    })
  })

  it('has nothing in a range that ends before it begins', () => {
    expect(periodsOf({ from: '2026-02-02', to: '2026-02-01' })).toEqual({
      days: [],
      months: [],
      without: [],
    })
  })

  it('knows years before the year 100', () => {
    const { months } = periodsOf({ from: '0001-01-01', to: '9999-12-31' })
    expect(months).toEqual([{ from: '0001-01', to: '9999-12' }])
  })

  it('covers every day of a range once and no other, with few days read one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 19_000, max: 21_000 }), fc.nat(800), (first, length) => {
        const { days, months, without } = periodsOf({
          from: dayOf(first),
          to: dayOf(first + length),
        })
        const isIn = (value: string) => (range: { from: string; to: string }) =>
          value >= range.from && value <= range.to
        let single = 0
        for (let number = first - 40; number <= first + length + 40; number += 1) {
          const day = dayOf(number)
          const read = days.filter(isIn(day)).length
          const taken = without.filter(isIn(day)).length
          single += read + taken
          const count = read + months.filter(isIn(day.slice(0, 7))).length - taken
          expect(count, day).toBe(number >= first && number <= first + length ? 1 : 0)
        }
        expect(single).toBeLessThanOrEqual(31)
      }),
      { numRuns: 60 },
    )
  })
})
