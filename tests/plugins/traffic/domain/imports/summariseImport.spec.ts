import { describe, expect, it } from 'vitest'

import { addFigures } from '../../../../../plugins/traffic/domain/imports/addFigures'
import type { ParsedImport } from '../../../../../plugins/traffic/domain/imports/imported'
import { summariseImport } from '../../../../../plugins/traffic/domain/imports/summariseImport'

const parsed = (rows: ParsedImport['rows']): ParsedImport => ({
  source: 'search-console',
  rows,
  bad: { count: 1, examples: [{ file: 'a.csv', line: 3, reason: 'no day' }] },
  left: { bot: 2 },
  unknownTables: ['Filters.csv'],
})
const row = { dimension: 'page', value: '/', figures: { clicks: 1 } } as const

describe('what is told of a file', () => {
  it('is its period, its rows by dimension, each table once, and what was passed over', () => {
    const rows = [
      { ...row, from: '2026-03-02', to: '2026-03-04' },
      { ...row, value: '/b', from: '2026-03-02', to: '2026-03-04' },
      { ...row, dimension: 'total', from: '2026-02-28', to: '2026-02-28' } as const,
      { ...row, dimension: 'query', from: '', to: '' } as const,
    ]
    expect(summariseImport(parsed(rows))).toEqual({
      source: 'search-console',
      trust: 'high',
      from: '2026-02-28',
      to: '2026-03-04',
      rows: { page: 2, total: 1, query: 1 },
      tables: [
        { dimension: 'page', from: '2026-03-02', to: '2026-03-04' },
        { dimension: 'total', from: '2026-02-28', to: '2026-02-28' },
        { dimension: 'query', from: '', to: '' },
      ],
      bad: { count: 1, examples: [{ file: 'a.csv', line: 3, reason: 'no day' }] },
      left: { bot: 2 },
      unknownTables: ['Filters.csv'],
    })
  })

  it('is no period where no row has a time', () => {
    expect(summariseImport(parsed([{ ...row, from: '', to: '' }]))).toMatchObject({
      from: null,
      to: null,
    })
  })
})

describe('figures that are added up', () => {
  it('are sums, and the position is the mean of what was shown', () => {
    expect(
      addFigures([
        { clicks: 1, impressions: 10, position: 2 },
        { clicks: 2, impressions: 30, position: 4 },
        { clicks: 0, impressions: 500 },
      ]),
    ).toEqual({ clicks: 3, impressions: 540, position: 3.5 })
  })

  it('have a plain mean position where nothing says how often it was shown', () => {
    expect(addFigures([{ position: 2 }, { position: 4 }])).toEqual({ position: 3 })
  })

  it('tell nothing that none of them told', () => {
    expect(addFigures([{ views: 0 }, { visits: 2 }])).toEqual({ views: 0, visits: 2 })
    expect(addFigures([])).toEqual({})
  })
})
