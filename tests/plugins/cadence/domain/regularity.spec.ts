import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activeWeeks } from '../../../../plugins/cadence/domain/activeWeeks'
import { bursts } from '../../../../plugins/cadence/domain/bursts'
import { burstiness } from '../../../../src/check/burstiness'
import { coefficientOfVariation } from '../../../../src/check/coefficientOfVariation'
import { gaps } from '../../../../plugins/cadence/domain/gaps'
import { hitRate } from '../../../../plugins/cadence/domain/hitRate'
import { localDay } from '../../../../plugins/cadence/domain/localDay'
import { longestGap } from '../../../../plugins/cadence/domain/longestGap'
import { periodCounts } from '../../../../plugins/cadence/domain/periodCounts'
import { periodOf } from '../../../../plugins/cadence/domain/periodOf'
import { streaks } from '../../../../plugins/cadence/domain/streaks'

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const daysInNewYork = (instants: Date[]) =>
  instants.map((instant) => localDay({ instant, timeZone: 'America/New_York' }))
const repeat = (times: number, ...values: number[]) =>
  Array.from({ length: times }, () => values).flat()
/** The older measure of Goh and Barabási, in which the values to check against are given too. */
const older = (list: readonly number[]) => {
  const r = coefficientOfVariation(list) ?? Number.NaN
  return (r - 1) / (r + 1)
}

describe('the day of an instant', () => {
  it('is the day of the blog and not of the server', () => {
    const instant = new Date('2026-03-01T19:30:00Z')
    expect(localDay({ instant, timeZone: 'UTC' })).toBe(dayOf('2026-03-01'))
    expect(localDay({ instant, timeZone: 'Asia/Dhaka' })).toBe(dayOf('2026-03-02'))
    expect(localDay({ instant, timeZone: 'America/Los_Angeles' })).toBe(dayOf('2026-03-01'))
  })

  it('counts the day on which the clocks change as one day', () => {
    // New York, 8 March 2026: 23 hours. 1 November 2026: 25 hours.
    const instants = ['2026-03-08T04:59Z', '2026-03-08T05:00Z', '2026-03-09T04:00Z'].map(
      (text) => new Date(text),
    )
    expect(daysInNewYork(instants)).toEqual(['2026-03-07', '2026-03-08', '2026-03-09'].map(dayOf))
    const autumn = ['2026-11-01T04:00Z', '2026-11-02T04:59Z', '2026-11-02T05:00Z'].map(
      (text) => new Date(text),
    )
    expect(gaps(daysInNewYork(autumn))).toEqual([1])
  })

  it('refuses a zone that is none', () => {
    expect(() => localDay({ instant: new Date(0), timeZone: 'Asia/Nowhere' })).toThrow(RangeError)
  })
})

describe('the gaps', () => {
  it('fold the posts of one day into one event', () => {
    expect(gaps([10, 10, 10, 17, 17, 24])).toEqual([7, 7])
  })

  it('are none for one day or none', () => {
    expect(gaps([])).toEqual([])
    expect(gaps([5, 5])).toEqual([])
  })

  it('come in order whatever the order of the posts', () => {
    expect(gaps([24, 10, 17])).toEqual([7, 7])
  })
})

describe('burstiness', () => {
  it.each([
    ['exactly weekly', repeat(12, 7), -1, -1],
    ['weekly, a day early or late', repeat(3, 6, 7, 8, 7), -0.82, -0.85],
    ['four posts in a row, then a month of silence', repeat(3, 1, 1, 1, 30), 0.21, 0.38],
    ['one hole of 120 days', [...repeat(11, 2), 120], 0.47, 0.86],
  ])('of %s is the checked value', (_, list, expectedOlder, expected) => {
    expect(older(list)).toBeCloseTo(expectedOlder, 2)
    expect(burstiness(list)).toBeCloseTo(expected, 2)
  })

  it('is not enough data under five gaps', () => {
    expect(burstiness([7, 7, 7, 7])).toBeNull()
    expect(coefficientOfVariation([7, 7, 7, 7])).toBeNull()
    expect(burstiness([7, 7, 7, 7, 7])).toBe(-1)
    expect(burstiness([0, 0, 0, 0, 0])).toBeNull()
  })

  it.each([5, 12, 50])('is 0 where the paper says so and 1 at the most, for %i gaps', (n) => {
    // One large gap among n: r reaches its greatest value, the root of n - 1, as the others vanish.
    expect(burstiness([...repeat(n - 1, 1e-9), 1])).toBeCloseTo(1, 5)
  })

  it.each([
    [5, -0.149, -0.054],
    [10, -0.081, -0.036],
    [50, -0.018, -0.009],
  ])('of chance over %i gaps is nearer to 0 than the older measure', (n, meanOlder, mean) => {
    let state = 20261122
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return (state + 1) / 4294967297
    }
    const rounds = 4000
    let sum = 0
    let sumOlder = 0
    for (let round = 0; round < rounds; round += 1) {
      const list = Array.from({ length: n }, () => -Math.log(random()))
      sum += burstiness(list) ?? 0
      sumOlder += older(list)
    }
    expect(Math.abs(sum / rounds - mean)).toBeLessThan(0.02)
    expect(Math.abs(sumOlder / rounds - meanOlder)).toBeLessThan(0.02)
  })

  it('lies between -1 and 1 and does not depend on the unit', () => {
    const list = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 5, maxLength: 60 })
    fc.assert(
      fc.property(list, fc.integer({ min: 2, max: 24 }), (drawn, unit) => {
        const value = burstiness(drawn) ?? Number.NaN
        expect(value).toBeGreaterThanOrEqual(-1)
        expect(value).toBeLessThanOrEqual(1)
        expect(burstiness(drawn.map((gap) => gap * unit))).toBeCloseTo(value, 9)
      }),
    )
  })
})

describe('weeks and months', () => {
  it('start on the first day that the blog names', () => {
    const week = (date: string, firstDayOfWeek: number) =>
      periodOf({ day: dayOf(date), per: 'week', firstDayOfWeek })
    // 22 November 2026 is a Sunday.
    expect(week('2026-11-22', 0) - week('2026-11-21', 0)).toBe(1)
    expect(week('2026-11-28', 0)).toBe(week('2026-11-22', 0))
    expect(week('2026-11-22', 1)).toBe(week('2026-11-21', 1))
    expect(week('2026-11-23', 1) - week('2026-11-22', 1)).toBe(1)
    expect(week('2026-11-21', 6) - week('2026-11-20', 6)).toBe(1)
  })

  it('follow one another over the end of a year', () => {
    const month = (date: string) => periodOf({ day: dayOf(date), per: 'month', firstDayOfWeek: 0 })
    expect(month('2027-01-01') - month('2026-12-31')).toBe(1)
  })

  it('are seven days long whatever the day they start on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20000, max: 40000 }),
        fc.integer({ min: 0, max: 6 }),
        (day, first) => {
          const of = (at: number) => periodOf({ day: at, per: 'week', firstDayOfWeek: first })
          expect(of(day + 7)).toBe(of(day) + 1)
          expect(new Set([0, 1, 2, 3, 4, 5, 6].map((step) => of(day + step))).size).toBeLessThan(3)
        },
      ),
    )
  })

  it('are counted from the first post, empty ones too, and never into the future', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-16', '2026-12-24'].map(dayOf)
    const today = dayOf('2026-11-22')
    const base = { days, today, firstDayOfWeek: 0 }
    expect(periodCounts({ ...base, per: 'week' })).toEqual([2, 0, 1, 0])
    expect(periodCounts({ ...base, per: 'month' })).toEqual([3])
    expect(periodCounts({ ...base, per: 'week', last: 2 })).toEqual([1, 0])
    expect(periodCounts({ ...base, days: [], per: 'week' })).toEqual([])
    expect(periodCounts({ ...base, days: [], per: 'week', last: 3 })).toEqual([0, 0, 0])
  })

  it('are active with one post, the running week included', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-22'].map(dayOf)
    const base = { days, today: dayOf('2026-11-22'), firstDayOfWeek: 0 }
    expect(activeWeeks({ ...base, weeks: 4 })).toBe(2)
    expect(activeWeeks({ ...base, weeks: 1 })).toBe(1)
    expect(activeWeeks({ ...base, weeks: 3 })).toBe(1)
  })
})

describe('streaks', () => {
  it('run over consecutive periods that reach the target', () => {
    expect(streaks({ counts: [1, 1, 1, 0, 2, 1], target: 1 })).toEqual({ current: 2, longest: 3 })
  })

  it('are not ended by a running period that has not reached it yet', () => {
    expect(streaks({ counts: [1, 1, 0], target: 1 })).toEqual({ current: 2, longest: 2 })
    expect(streaks({ counts: [1, 0, 0], target: 1 })).toEqual({ current: 0, longest: 1 })
  })

  it('are none without posts', () => {
    expect(streaks({ counts: [], target: 1 })).toEqual({ current: 0, longest: 0 })
  })
})

describe('the hit rate', () => {
  it('leaves the running period out until it has reached the target', () => {
    expect(hitRate({ counts: [2, 1, 2, 1], target: 2 })).toBeCloseTo(2 / 3)
    expect(hitRate({ counts: [2, 1, 2, 2], target: 2 })).toBe(0.75)
  })

  it('is none before the first period is over', () => {
    expect(hitRate({ counts: [], target: 1 })).toBeNull()
    expect(hitRate({ counts: [0], target: 1 })).toBeNull()
    expect(hitRate({ counts: [1], target: 1 })).toBe(1)
  })
})

describe('the longest gap', () => {
  it('includes the one still open', () => {
    expect(longestGap({ days: [0, 10, 15], today: 18 })).toBe(10)
    expect(longestGap({ days: [0, 10, 15], today: 40 })).toBe(25)
    expect(longestGap({ days: [], today: 40 })).toBeNull()
    expect(longestGap({ days: [40], today: 40 })).toBe(0)
  })
})

describe('bursts', () => {
  const at = (hours: number, id = `h${hours}`) => ({
    id,
    at: new Date(hours * 3_600_000),
    byHand: true,
  })
  const limits = { dayUpTo: 3, threeDayShareUpTo: 0.5 }
  const sizes = (hours: number[]) =>
    bursts({ posts: hours.map((hour) => at(hour)), ...limits }).map((burst) => burst.length)

  it('are none in a steady blog', () => {
    expect(sizes([0, 100, 200, 300, 400])).toEqual([])
  })

  it('are more posts than allowed within 24 hours, the last minute included', () => {
    const far = [1000, 1100, 1200, 1300, 1400]
    expect(sizes([0, 8, 16, ...far])).toEqual([])
    expect(sizes([0, 8, 16, 24, ...far])).toEqual([4])
    expect(sizes([0, 8, 16, 24.0000003, ...far])).toEqual([])
  })

  it('are more than the share within 72 hours', () => {
    expect(sizes([0, 30, 60, 500, 600])).toEqual([3])
    expect(sizes([0, 30, 60, 500, 600, 700])).toEqual([])
  })

  it('are one when they overlap and two when they do not', () => {
    expect(sizes([0, 5, 10, 15, 30, 33, 36])).toEqual([7])
    const apart = [0, 1, 2, 3, 500, 501, 502, 503]
    expect(sizes(apart)).toEqual([4, 4])
  })
})
