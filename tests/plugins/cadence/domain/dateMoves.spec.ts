import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dateMoves } from '../../../../plugins/cadence/domain/dateMoves'

const timeZone = 'Asia/Dhaka'
const version = (id: string, savedAt: string, shown: string | null) => ({ id, savedAt, shown })
const ids = (versions: Parameters<typeof dateMoves>[0]['versions']) =>
  dateMoves({ versions, timeZone }).map(({ before, after }) => [before, after])

describe('the moves of a shown date', () => {
  it('are none while it stands', () => {
    expect(ids([])).toEqual([])
    expect(
      ids([
        version('a', '2026-09-01T06:00:00Z', '2026-09-01T06:00:00Z'),
        version('b', '2026-10-01T06:00:00Z', '2026-09-01T06:00:00Z'),
      ]),
    ).toEqual([])
  })

  it('go from the version that first showed the old date to the one that shows the new', () => {
    expect(
      ids([
        version('c', '2026-10-05T06:00:00Z', '2026-10-05T06:00:00Z'),
        version('a', '2026-09-01T06:00:00Z', '2026-09-01T06:00:00Z'),
        version('b', '2026-10-01T06:00:00Z', '2026-09-01T06:00:00Z'),
        version('d', '2026-10-06T06:00:00Z', '2026-10-05T06:00:00Z'),
        version('e', '2026-10-09T06:00:00Z', '2026-10-08T06:00:00Z'),
      ]),
    ).toEqual([
      ['a', 'c'],
      ['c', 'e'],
    ])
  })

  it('are days of the blog: an hour later on the same day is none', () => {
    const first = version('a', '2026-09-01T20:00:00Z', '2026-09-01T19:00:00Z')
    expect(ids([first, version('b', '2026-09-02T10:00:00Z', '2026-09-02T17:59:00Z')])).toEqual([])
    expect(ids([first, version('b', '2026-09-02T10:00:00Z', '2026-09-02T18:00:00Z')])).toEqual([
      ['a', 'b'],
    ])
  })

  it('back in time do not count, but a later one is compared with them', () => {
    expect(
      ids([
        version('a', '2026-09-01T06:00:00Z', '2026-09-01T06:00:00Z'),
        version('b', '2026-10-01T06:00:00Z', '2020-01-01T06:00:00Z'),
        version('c', '2026-11-01T06:00:00Z', '2026-09-01T06:00:00Z'),
      ]),
    ).toEqual([['b', 'c']])
  })

  it('leave out versions whose dates are none', () => {
    expect(
      ids([
        version('a', '2026-09-01T06:00:00Z', null),
        version('b', 'never', '2026-09-01T06:00:00Z'),
        version('c', '2026-11-01T06:00:00Z', 'soon'),
      ]),
    ).toEqual([])
  })

  it('do not depend on the order in which versions come', () => {
    const dates = fc.array(
      fc.record({
        saved: fc.integer({ min: 0, max: 300 }),
        shown: fc.integer({ min: 0, max: 300 }),
      }),
      { maxLength: 12 },
    )
    const at = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString()
    fc.assert(
      fc.property(dates, (drawn) => {
        const versions = drawn.map(({ saved, shown }, place) =>
          version(`v${place}`, at(saved), at(shown)),
        )
        expect(ids(versions.toReversed())).toEqual(ids(versions))
        expect(ids(versions).length).toBeLessThan(Math.max(1, versions.length))
      }),
    )
  })
})
