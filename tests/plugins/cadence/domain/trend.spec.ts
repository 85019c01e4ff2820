import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { longestSilence } from '../../../../plugins/cadence/domain/longestSilence'
import { median } from '../../../../plugins/cadence/domain/median'
import { theilSen } from '../../../../plugins/cadence/domain/theilSen'
import { trend } from '../../../../plugins/cadence/domain/trend'

describe('the median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNull()
  })
})

describe('the slope of Theil and Sen', () => {
  it('is that of a straight line', () => {
    expect(theilSen([1, 3, 5, 7])).toBe(2)
    expect(theilSen([5, 5, 5])).toBe(0)
  })

  it('is not moved by one wild week', () => {
    expect(theilSen([1, 2, 3, 400, 5, 6, 7])).toBe(1)
  })

  it('is none for one value or none', () => {
    expect(theilSen([])).toBeNull()
    expect(theilSen([4])).toBeNull()
  })

  it('grows with the values, turns with them, and does not mind a constant', () => {
    const list = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 9 }), (values, factor) => {
        const slope = theilSen(values) ?? Number.NaN
        expect(theilSen(values.map((value) => value * factor + 7))).toBeCloseTo(slope * factor, 9)
        expect(theilSen(values.toReversed())).toBeCloseTo(-slope, 9)
      }),
    )
  })
})

describe('the trend', () => {
  it('leaves the running week out', () => {
    expect(trend([1, 1, 1, 1, 1, 1, 40])).toEqual({ slope: 0, trend: 'steady' })
  })

  it('rises and falls', () => {
    expect(trend([0, 0, 1, 1, 2, 2, 3, 0])?.trend).toBe('rising')
    expect(trend([3, 2, 2, 1, 1, 0, 0, 9])?.trend).toBe('falling')
  })

  it('is none under six weeks', () => {
    expect(trend([1, 2, 3, 4, 5, 6])).toBeNull()
    expect(trend([])).toBeNull()
  })
})

describe('the longest silence', () => {
  it('tells where it began and whether it is still open', () => {
    expect(longestSilence({ days: [15, 0, 10, 10], today: 18 })).toEqual({
      days: 10,
      from: 0,
      isOpen: false,
    })
    expect(longestSilence({ days: [0, 10, 15], today: 40 })).toEqual({
      days: 25,
      from: 15,
      isOpen: true,
    })
  })

  it('leaves posts after today out', () => {
    expect(longestSilence({ days: [0, 10, 300], today: 12 })).toMatchObject({ days: 10, from: 0 })
    expect(longestSilence({ days: [300], today: 12 })).toBeNull()
  })

  it('does not depend on the order of the posts', () => {
    const days = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 })
    fc.assert(
      fc.property(days, (drawn) => {
        const straight = longestSilence({ days: drawn, today: 400 })
        expect(longestSilence({ days: drawn.toReversed(), today: 400 })).toEqual(straight)
      }),
    )
  })
})
