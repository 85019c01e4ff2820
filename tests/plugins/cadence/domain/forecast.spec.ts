import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { activeWeeks } from '../../../../plugins/cadence/domain/activeWeeks'
import { forecast } from '../../../../plugins/cadence/domain/forecast'
import { nextPostDue } from '../../../../plugins/cadence/domain/nextPostDue'
import { paceOf } from '../../../../plugins/cadence/domain/paceOf'
import { periodRange } from '../../../../plugins/cadence/domain/periodRange'
import { streakOutlook } from '../../../../plugins/cadence/domain/streakOutlook'

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000
/** A Saturday, the first day of a week in Bangladesh. */
const today = dayOf('2026-11-28')
const base = { today, firstDayOfWeek: 6, weeks: 12, wanted: 9 }
const ago = (...days: number[]) => days.map((one) => today - one)
const weekly = (count: number, first = 2) =>
  Array.from({ length: count }, (_none, week) => today - first - week * 7)

describe('the pace', () => {
  it('is the median gap between publishing days', () => {
    expect(paceOf({ days: ago(2, 9, 16, 40), from: today - 80, today })).toBe(7)
    expect(paceOf({ days: ago(1, 1, 2), from: today - 80, today })).toBe(1)
  })

  it('counts a silence that is longer than it', () => {
    expect(paceOf({ days: ago(30, 33), from: today - 80, today })).toBe(17)
  })

  it('is none with fewer than two publishing days in the window', () => {
    expect(paceOf({ days: [], from: 0, today })).toBeNull()
    expect(paceOf({ days: ago(3, 3), from: 0, today })).toBeNull()
    expect(paceOf({ days: ago(3, 300), from: today - 80, today })).toBeNull()
  })
})

describe('the forecast', () => {
  it('of a blog without posts counts on a post a week', () => {
    // The first by the end of the running week, Friday 4 December, the ninth eight weeks later.
    expect(forecast({ ...base, days: [] })).toMatchObject({
      kind: 'none',
      active: 0,
      weekly: dayOf('2027-01-29'),
    })
  })

  it('of one publishing day says that there is no pace', () => {
    expect(forecast({ ...base, days: ago(3, 3, 3) }).kind).toBe('one')
  })

  it('of a blog at a weekly pace names the day', () => {
    expect(forecast({ ...base, days: weekly(6) })).toEqual({
      kind: 'on-pace',
      active: 6,
      wanted: 9,
      weeks: 12,
      pace: 7,
      meets: dayOf('2026-12-17'),
    })
  })

  it('of a slow blog names the pace, and the day that a post a week would reach', () => {
    expect(forecast({ ...base, days: ago(2, 22, 42, 62) })).toMatchObject({
      kind: 'off-pace',
      pace: 20,
      weekly: dayOf('2027-01-08'),
    })
  })

  it('of a blog that paused says so', () => {
    expect(forecast({ ...base, days: ago(25, 30, 37, 44, 51, 58, 65, 72, 79, 83) })).toMatchObject({
      kind: 'resume',
      silence: 25,
      meets: today,
    })
    expect(forecast({ ...base, days: ago(40, 200, 220) }).kind).toBe('no-pace')
  })

  it('of a goal that is met says whether it holds', () => {
    expect(forecast({ ...base, days: weekly(11) })).toMatchObject({ kind: 'met', slips: null })
    const days = ago(1, 31, 60)
    const slowing = forecast({ ...base, days, wanted: 3 })
    const slips = slowing.kind === 'met' ? slowing.slips : null
    // The next post at this pace comes on 27 December; the oldest leaves the window on the 19th.
    expect(slips).toBe(dayOf('2026-12-19'))
  })

  it('of a goal that no plan reaches has no day', () => {
    expect(forecast({ ...base, days: weekly(3), wanted: 13 })).toMatchObject({
      kind: 'off-pace',
      weekly: null,
    })
  })

  const anyDays = fc.array(fc.integer({ min: today - 200, max: today + 20 }), { maxLength: 60 })

  it('is the same in whatever order the posts come', () => {
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 0, max: 6 }), (days, firstDayOfWeek) => {
        const one = forecast({ ...base, firstDayOfWeek, days })
        expect(forecast({ ...base, firstDayOfWeek, days: days.toReversed() })).toEqual(one)
      }),
    )
  })

  it('comes true: posts at the pace it names reach the goal on the day it names, and not before', () => {
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 0, max: 6 }), (drawn, firstDayOfWeek) => {
        const days = drawn.filter((day) => day <= today)
        const said = forecast({ ...base, firstDayOfWeek, days })
        if (said.kind !== 'on-pace' && said.kind !== 'resume') return
        const first = Math.max(Math.max(...days) + said.pace, today)
        const future = Array.from({ length: 200 }, (_none, step) => first + step * said.pace)
        const activeOn = (day: number) =>
          activeWeeks({
            days: [...days, ...future].filter((one) => one <= day),
            today: day,
            firstDayOfWeek,
            weeks: 12,
          })
        expect(said.meets).toBeGreaterThanOrEqual(today)
        expect(activeOn(said.meets)).toBeGreaterThanOrEqual(said.wanted)
        const before = said.meets > today ? activeOn(said.meets - 1) : 0
        expect(before).toBeLessThan(said.wanted)
      }),
    )
  })
})

describe('the streak', () => {
  const target = { posts: 1, per: 'week' } as const

  it('is kept, can be kept, or has to begin', () => {
    const of = (days: number[]) => streakOutlook({ days, today, target, firstDayOfWeek: 6 })
    const friday = dayOf('2026-12-04')
    expect(of(weekly(3))).toMatchObject({ kind: 'keep', needed: 1, by: friday, current: 3 })
    expect(of([today, ...weekly(3)])).toMatchObject({ kind: 'kept', needed: 0, current: 4 })
    expect(of(ago(20))).toMatchObject({ kind: 'start', needed: 1, current: 0, longest: 1 })
    expect(of([])).toMatchObject({ kind: 'start', needed: 1, by: friday, longest: 0 })
  })

  it('is counted in months where the target is one of months', () => {
    const monthly = { posts: 2, per: 'month' } as const
    const days = ['2026-09-03', '2026-09-30', '2026-10-01', '2026-10-02', '2026-11-09'].map(dayOf)
    expect(streakOutlook({ days, today, target: monthly, firstDayOfWeek: 6 })).toEqual({
      kind: 'keep',
      needed: 1,
      by: dayOf('2026-11-30'),
      per: 'month',
      current: 2,
      longest: 2,
    })
  })
})

describe('the next post', () => {
  const due = (days: number[], posts = 1, per: 'week' | 'month' = 'week') =>
    nextPostDue({ days, today, target: { posts, per }, firstDayOfWeek: 6 })

  it('is due at the end of the week on a blog without posts', () => {
    expect(due([])).toBe(dayOf('2026-12-04'))
  })

  it('is due a week after the last one, at the latest when the week ends', () => {
    expect(due(ago(3))).toBe(dayOf('2026-12-02'))
    expect(due(ago(1))).toBe(dayOf('2026-12-04'))
  })

  it('is overdue on a blog that is late', () => {
    expect(due(ago(20))).toBe(dayOf('2026-11-15'))
  })

  it('is due in the next week when this one has its posts', () => {
    expect(due([today])).toBe(dayOf('2026-12-05'))
  })

  it('comes at even steps where the target is several posts', () => {
    expect(due([today], 3)).toBe(dayOf('2026-11-30'))
    expect(due(ago(2), 2, 'month')).toBe(dayOf('2026-11-30'))
  })

  it('never leaves a running period short, and comes after the last post', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: today - 100, max: today }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 10 }),
        fc.constantFrom('week' as const, 'month' as const),
        (days, posts, per) => {
          const day = due(days, posts, per)
          const { first, last } = periodRange({ day: today, per, firstDayOfWeek: 6 })
          const done = days.filter((one) => one >= first).length
          expect(day).toBeGreaterThan(Math.max(...days) - (done < posts ? 1 : 0))
          expect(day > last).toBe(done >= posts)
        },
      ),
    )
  })
})
