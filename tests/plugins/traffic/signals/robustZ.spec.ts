import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { median } from '../../../../plugins/traffic/domain/signals/median'
import { robustZ } from '../../../../plugins/traffic/domain/signals/robustZ'

const counts = fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 40 })

describe('median', () => {
  it.each([
    [[], null],
    [[7], 7],
    [[9, 1, 5], 5],
    [[1, 2, 3, 10], 2.5],
  ])('of %j is %s', (values, expected) => {
    expect(median(values)).toBe(expected)
  })

  it('leaves at most half of the values on either side', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const middle = median(values) ?? Number.NaN
        expect(values.filter((one) => one < middle).length).toBeLessThanOrEqual(values.length / 2)
        expect(values.filter((one) => one > middle).length).toBeLessThanOrEqual(values.length / 2)
      }),
    )
  })
})

describe('robustZ', () => {
  it('is 0.6745 times the distance from the median in units of the MAD', () => {
    // Median 12; distances 2 1 0 3 4, their median 2.
    expect(robustZ({ value: 42, history: [10, 11, 12, 15, 16] })).toBeCloseTo((0.6745 * 30) / 2)
    expect(robustZ({ value: 2, history: [10, 11, 12, 15, 16] })).toBeCloseTo((0.6745 * -10) / 2)
  })

  it('takes the mean deviation where MAD is 0', () => {
    expect(robustZ({ value: 30, history: [10, 10, 10, 14] })).toBeCloseTo(20 / 1.253314)
  })

  it('takes chance where all days are the same, also days without anybody', () => {
    expect(robustZ({ value: 130, history: [100, 100, 100, 100] })).toBe(3)
    expect(robustZ({ value: 5, history: [0, 0, 0, 0] })).toBe(5)
  })

  it('tells nothing without a history', () => {
    expect(robustZ({ value: 5, history: [] })).toBeNull()
  })

  it('is always finite, grows with the value and is 0 at the median', () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 10_000 }), (history, value) => {
        const z = robustZ({ value, history }) ?? Number.NaN
        const above = robustZ({ value: value + 1, history }) ?? Number.NaN
        expect(Number.isFinite(z)).toBe(true)
        expect(above).toBeGreaterThan(z)
        expect(robustZ({ value: median(history) ?? 0, history })).toBeCloseTo(0)
      }),
    )
  })

  it('is not moved by one wild day in the history', () => {
    const usual = [10, 11, 12, 13, 14]
    const wild = [10, 11, 12, 13, 14_000]
    expect(robustZ({ value: 60, history: wild })).toBe(robustZ({ value: 60, history: usual }))
  })
})
