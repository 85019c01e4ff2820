import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isoDay } from '../../../../plugins/cadence/domain/isoDay'
import { monthsAround } from '../../../../plugins/cadence/domain/monthsAround'
import { monthWeeks } from '../../../../plugins/cadence/domain/monthWeeks'
import { scheduleState } from '../../../../plugins/cadence/domain/scheduleState'
import { silencesIn } from '../../../../plugins/cadence/domain/silencesIn'

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000

describe('the weeks of a month', () => {
  it('hold the whole month and begin on the first day of the week', () => {
    const weeks = monthWeeks({ month: '2026-11', firstDayOfWeek: 6 }) ?? []
    expect(weeks.map(([first]) => isoDay(first!))).toEqual([
      '2026-10-31',
      '2026-11-07',
      '2026-11-14',
      '2026-11-21',
      '2026-11-28',
    ])
    expect(isoDay(weeks.at(-1)!.at(-1)!)).toBe('2026-12-04')
  })

  it.each(['2026-13', '2026-00', '2026', '', '2026-1', 'x'])('are none for %j', (month) => {
    expect(monthWeeks({ month, firstDayOfWeek: 0 })).toBeNull()
  })

  it('are whole, and follow one another, in every month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2060-12-31') }),
        fc.integer({ min: 0, max: 6 }),
        (day, firstDayOfWeek) => {
          const { month } = monthsAround(day)
          const days = (monthWeeks({ month, firstDayOfWeek }) ?? []).flat()
          expect(days.map((one, place) => one - place).every((one) => one === days[0])).toBe(true)
          expect(days.length % 7).toBe(0)
          expect(days.length).toBeLessThanOrEqual(42)
          expect(days).toContain(day)
        },
      ),
    )
  })

  it('have neighbours, over the end of a year too', () => {
    expect(monthsAround(dayOf('2026-12-31'))).toEqual({
      month: '2026-12',
      previous: '2026-11',
      next: '2027-01',
    })
  })
})

describe('the silences of a month', () => {
  const range = { first: 100, last: 130 }
  const of = (days: number[], today: number) =>
    Object.fromEntries(silencesIn({ days, range, today, from: 8 }))

  it('end on the day of a post, and today where one is open', () => {
    expect(of([90, 101, 105, 120], 129)).toEqual({ 101: 11, 120: 15, 129: 9 })
    expect(of([101, 108, 115], 121)).toEqual({})
  })

  it('are not told of days outside, ahead, or before the first post', () => {
    expect(of([90], 131)).toEqual({})
    expect(of([90, 128], 110)).toEqual({ 110: 20 })
    expect(of([120], 121)).toEqual({})
    expect(of([], 121)).toEqual({})
  })
})

describe('the state of a schedule', () => {
  const base = {
    at: new Date(1_000_000_000),
    now: new Date(1_000_060_000),
    isRunning: false,
    hasFailed: false,
    isRefused: false,
    isRunnerOn: true,
  }
  it.each([
    ['scheduled', { now: new Date(0) }],
    ['scheduled', { now: new Date(1_000_059_999) }],
    ['late', {}],
    ['runner-off', { isRunnerOn: false }],
    ['running', { isRunning: true }],
    ['failed', { hasFailed: true, isRunnerOn: false }],
    ['refused', { hasFailed: true, isRefused: true }],
    ['late', { isRefused: true }],
  ] as const)('is %s with %j', (state, changes) => {
    expect(scheduleState({ ...base, ...changes })).toBe(state)
  })
})
