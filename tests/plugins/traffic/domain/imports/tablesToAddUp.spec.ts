import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { tablesToAddUp } from '../../../../../plugins/traffic/domain/imports/tablesToAddUp'
import { daysIn } from '../../../../../plugins/traffic/domain/stats/daysIn'
import { dayOfNumber } from '../../../../../plugins/traffic/domain/stats/dayOfNumber'

const table = (from: string, to = from) => ({ from, to })
const january = table('2026-01-01', '2026-01-31')
const quarter = table('2026-01-01', '2026-03-31')

describe('tables that are added up', () => {
  it('are all, in their order, where none overlap', () => {
    const days = [table('2026-02-02'), table('2026-02-01'), january]
    expect(tablesToAddUp(days)).toEqual([january, table('2026-02-01'), table('2026-02-02')])
  })

  it('are those that cover the most days where some overlap', () => {
    expect(tablesToAddUp([january, quarter])).toEqual([quarter])
    expect(tablesToAddUp([quarter, january, table('2026-04-01')])).toEqual([
      quarter,
      table('2026-04-01'),
    ])
  })

  it('are the finer ones where both cover the same days', () => {
    const days = daysIn(january).map((day) => table(day))
    expect(tablesToAddUp([january, ...days])).toEqual(days)
  })

  it('have a time unless none has', () => {
    const timeless = table('', '')
    expect(tablesToAddUp([timeless, january])).toEqual([january])
    expect(tablesToAddUp([timeless])).toEqual([timeless])
    expect(tablesToAddUp([])).toEqual([])
  })

  it('never have a day in common, and cover as many days as any choice could', () => {
    const any = fc
      .tuple(fc.nat(12), fc.nat(4))
      .map(([from, more]) => table(dayOfNumber(20_000 + from), dayOfNumber(20_000 + from + more)))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 9 }), (tables) => {
        const daysOf = (chosen: typeof tables) => chosen.flatMap((one) => daysIn(one))
        const chosen = daysOf(tablesToAddUp(tables))
        expect(new Set(chosen).size).toBe(chosen.length)
        let most = 0
        for (let choice = 0; choice < 2 ** tables.length; choice += 1) {
          const days = daysOf(tables.filter((_table, index) => (choice >> index) % 2 === 1))
          if (new Set(days).size === days.length) most = Math.max(most, days.length)
        }
        expect(chosen).toHaveLength(most)
      }),
      { numRuns: 60 },
    )
  })
})
