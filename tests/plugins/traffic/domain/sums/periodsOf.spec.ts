import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { periodsOf } from '../../../../../plugins/traffic/domain/sums/periodsOf'

const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10)

describe('periodsOf', () => {
  it('takes whole months as months', () => {
    expect(periodsOf({ from: '2026-01-01', to: '2026-12-31' })).toEqual({
      days: [],
      months: [{ from: '2026-01', to: '2026-12' }],
    })
    expect(periodsOf({ from: '2024-02-01', to: '2024-02-29' })).toEqual({
      days: [],
      months: [{ from: '2024-02', to: '2024-02' }],
    })
  })

  it('takes the days before and after them as days', () => {
    expect(periodsOf({ from: '2025-12-31', to: '2026-02-27' })).toEqual({
      days: [
        { from: '2025-12-31', to: '2025-12-31' },
        { from: '2026-02-01', to: '2026-02-27' },
      ],
      months: [{ from: '2026-01', to: '2026-01' }],
    })
  })

  it('takes a range without a whole month as it is', () => {
    const range = { from: '2026-01-02', to: '2026-02-27' }
    expect(periodsOf(range)).toEqual({ days: [range], months: [] })
  })

  it('has nothing in a range that ends before it begins', () => {
    expect(periodsOf({ from: '2026-02-02', to: '2026-02-01' })).toEqual({ days: [], months: [] })
  })

  it('covers every day of a range once and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 19_000, max: 21_000 }), fc.nat(800), (first, length) => {
        const { days, months } = periodsOf({ from: dayOf(first), to: dayOf(first + length) })
        for (let number = first - 40; number <= first + length + 40; number += 1) {
          const day = dayOf(number)
          const holders = [
            ...days.filter(({ from, to }) => day >= from && day <= to),
            ...months.filter(({ from, to }) => day.slice(0, 7) >= from && day.slice(0, 7) <= to),
          ]
          expect(holders.length, day).toBe(number >= first && number <= first + length ? 1 : 0)
        }
        expect(days.length).toBeLessThanOrEqual(2)
        expect(months.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 50 },
    )
  })
})
