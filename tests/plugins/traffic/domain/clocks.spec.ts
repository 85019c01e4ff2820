import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dayClock } from '../../../../plugins/traffic/domain/dayClock'
import { hitId } from '../../../../plugins/traffic/domain/hitId'
import { visitorMemory } from '../../../../plugins/traffic/domain/visitorMemory'

const at = (text: string): number => Date.parse(text)
const minute = 60_000

describe('the day of an instant', () => {
  it.each([
    ['Asia/Dhaka', '2026-11-27T17:59:59.999Z', '2026-11-27'],
    ['Asia/Dhaka', '2026-11-27T18:00:00.000Z', '2026-11-28'],
    // The clocks of London go back at 01:00 UTC: the day has 25 hours.
    ['Europe/London', '2026-10-24T22:59:59Z', '2026-10-24'],
    ['Europe/London', '2026-10-24T23:00:00Z', '2026-10-25'],
    ['Europe/London', '2026-10-25T23:59:59Z', '2026-10-25'],
    ['Europe/London', '2026-10-26T00:00:00Z', '2026-10-26'],
    // And forward: the day has 23 hours.
    ['Europe/London', '2026-03-29T00:00:00Z', '2026-03-29'],
    ['Europe/London', '2026-03-29T22:59:59Z', '2026-03-29'],
    ['Europe/London', '2026-03-29T23:00:00Z', '2026-03-30'],
    // Midnight itself does not exist on this day.
    ['America/Asuncion', '2023-10-01T03:59:59Z', '2023-09-30'],
    ['America/Asuncion', '2023-10-01T04:00:00Z', '2023-10-01'],
    ['Asia/Kathmandu', '2026-01-01T18:14:59Z', '2026-01-01'],
    ['Asia/Kathmandu', '2026-01-01T18:15:00Z', '2026-01-02'],
    ['Australia/Lord_Howe', '2026-04-04T12:59:59Z', '2026-04-04'],
    ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05'],
  ])('in %s at %s is %s', (timeZone, instant, day) => {
    expect(dayClock(timeZone)(at(instant))).toBe(day)
  })

  it('is what Intl says, at any time, however often it was asked', () => {
    const zones = ['Asia/Dhaka', 'America/New_York', 'Pacific/Chatham', 'Africa/Casablanca']
    const clocks = new Map(zones.map((zone) => [zone, dayClock(zone)]))
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: at('1990-01-01'), max: at('2037-12-31') }),
        (zone, instant) => {
          const [month, day, year] = new Intl.DateTimeFormat('en-US', {
            timeZone: zone,
            year: 'numeric',
            month: '2-digit',
            day: '2-digit',
          })
            .format(instant)
            .split('/')
          expect(clocks.get(zone)?.(instant)).toBe(`${year}-${month}-${day}`)
        },
      ),
    )
  })

  it('refuses a zone that is none', () => {
    expect(() => dayClock('Mars/Base')).toThrow(RangeError)
  })
})

describe('visits', () => {
  it('begin after 30 minutes of nothing', () => {
    const memory = visitorMemory({ most: 10 })
    expect(memory.isEntry(1, 0)).toBe(true)
    expect(memory.isEntry(1, 30 * minute)).toBe(false)
    expect(memory.isEntry(1, 60 * minute + 1)).toBe(true)
    expect(memory.isEntry(2, 0)).toBe(true)
  })

  it('go on while a page is read, and begin with a view alone', () => {
    const memory = visitorMemory({ most: 10 })
    memory.touch(1, 0)
    expect(memory.isEntry(1, minute)).toBe(true)
    memory.touch(1, 25 * minute)
    expect(memory.isEntry(1, 50 * minute)).toBe(false)
  })

  it('begin anew when the clock jumps back by more than that', () => {
    const memory = visitorMemory({ most: 10 })
    memory.isEntry(1, 100 * minute)
    expect(memory.isEntry(1, 99 * minute)).toBe(false)
    expect(memory.isEntry(1, 10 * minute)).toBe(true)
  })

  it('count the requests of a visitor in each minute', () => {
    const memory = visitorMemory({ most: 10 })
    expect([memory.count(1, 0), memory.count(1, 59_999), memory.count(2, 0)]).toEqual([1, 2, 1])
    expect(memory.count(1, 60_000)).toBe(1)
  })

  it('are remembered of so many visitors and no more, those seen last', () => {
    const memory = visitorMemory({ most: 100 })
    for (let visitor = 0; visitor < 10_000; visitor += 1) memory.isEntry(visitor, 0)
    expect(memory.size()).toBe(100)
    expect(memory.isEntry(9_950, minute)).toBe(false)
    expect(memory.isEntry(1, minute)).toBe(true)
    expect(memory.size()).toBe(100)
  })
})

describe('the id of a hit', () => {
  it('has 25 letters that sort by time and differ by chance', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 4_000_000_000_000 }),
        fc.nat({ max: 4_000_000_000_000 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (one, other, random, chance) => {
          const first = hitId({ at: one, random })
          const second = hitId({ at: other, random: chance })
          expect(first).toMatch(/^[0-9a-hjkmnp-tv-z]{25}$/)
          expect(one === other || first < second === one < other).toBe(true)
          const same = Buffer.from(random).equals(Buffer.from(chance))
          expect(hitId({ at: one, random: chance }) === first).toBe(same)
        },
      ),
    )
  })
})
