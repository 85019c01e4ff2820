import { describe, expect, it } from 'vitest'

import { filtersFrom, queryOf } from '../../../../plugins/originality/components/flagFilters'

describe('the filters of the queue', () => {
  it('are open flags, the worst first, unless the address says otherwise', () => {
    const usual = { status: 'open', author: '', source: '', sort: 'severity', page: 1 }
    expect(filtersFrom({})).toEqual(usual)
    expect(filtersFrom({ status: 'nonsense', sort: ['x'], page: '-3' })).toEqual(usual)
    expect(queryOf(filtersFrom({}))).toBe('')
  })

  it('come back from the address they were written into', () => {
    const filters = {
      status: 'decided',
      author: '42',
      source: 'source-texts:7',
      sort: 'age',
      page: 3,
    } as const
    expect(filtersFrom(Object.fromEntries(new URLSearchParams(queryOf(filters))))).toEqual(filters)
  })
})
