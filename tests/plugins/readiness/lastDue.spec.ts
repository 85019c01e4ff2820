import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { lastDue } from '../../../plugins/readiness/domain/lastDue'

const due = (
  now: string,
  { weekday = null, hour = 6 }: { weekday?: number | null; hour?: number } = {},
  timeZone = 'Asia/Dhaka',
): string => lastDue({ planned: { weekday, hour }, timeZone, now: new Date(now) }).toISOString()

describe('the last hour at which a report was due', () => {
  it('is today’s from that hour on, by the clocks of the blog, and yesterday’s before', () => {
    expect(due('2026-11-28T00:00:00Z')).toBe('2026-11-28T00:00:00.000Z')
    expect(due('2026-11-28T17:59:59Z')).toBe('2026-11-28T00:00:00.000Z')
    expect(due('2026-11-27T23:59:59Z')).toBe('2026-11-27T00:00:00.000Z')
  })

  it('is that of the wanted day of the week', () => {
    // 28 November 2026 is a Saturday.
    expect(due('2026-11-28T05:00:00Z', { weekday: 6 })).toBe('2026-11-28T00:00:00.000Z')
    expect(due('2026-11-27T23:59:00Z', { weekday: 6 })).toBe('2026-11-21T00:00:00.000Z')
    expect(due('2026-11-28T05:00:00Z', { weekday: 0 })).toBe('2026-11-22T00:00:00.000Z')
  })

  it('fits zones that are three quarters of an hour off', () => {
    expect(due('2026-11-28T02:00:00Z', {}, 'Asia/Kathmandu')).toBe('2026-11-28T00:15:00.000Z')
  })

  it('is the next hour where the clocks jump over it, and the first of two', () => {
    const atTwo = { hour: 2 }
    expect(due('2026-03-29T12:00:00Z', atTwo, 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z')
    expect(due('2026-10-25T12:00:00Z', atTwo, 'Europe/Berlin')).toBe('2026-10-25T00:00:00.000Z')
  })

  it('is in its day at midnight and in the last hour', () => {
    expect(due('2026-11-28T10:00:00Z', { hour: 0 }, 'Etc/UTC')).toBe('2026-11-28T00:00:00.000Z')
    expect(due('2026-11-28T22:59:00Z', { hour: 23 }, 'Etc/UTC')).toBe('2026-11-27T23:00:00.000Z')
  })

  it('is of the week before where a zone skipped the day', () => {
    // Samoa had no 30 December 2011, a Friday.
    const friday = { weekday: 5, hour: 6 }
    expect(due('2011-12-31T12:00:00Z', friday, 'Pacific/Apia')).toBe('2011-12-23T16:00:00.000Z')
  })

  it('refuses a zone that there is not', () => {
    expect(() => due('2026-11-28T00:00:00Z', {}, 'Asia/Nowhere')).toThrow(RangeError)
  })

  it('never lies ahead, is the same all day long, and a week apart for a week', () => {
    const zones = ['Asia/Dhaka', 'America/New_York', 'Australia/Lord_Howe', 'Etc/UTC']
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.option(fc.integer({ min: 0, max: 6 })),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom(...zones),
        (now, weekday, hour, timeZone) => {
          const planned = { weekday, hour }
          const found = lastDue({ planned, timeZone, now })
          expect(found.getTime()).toBeLessThanOrEqual(now.getTime())
          expect(lastDue({ planned, timeZone, now: found })).toEqual(found)
          const before = lastDue({ planned, timeZone, now: new Date(found.getTime() - 1) })
          const hours = (found.getTime() - before.getTime()) / 3_600_000
          const period = weekday === null ? 24 : 168
          expect(Math.abs(hours - period)).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 60 },
    )
  })
})
