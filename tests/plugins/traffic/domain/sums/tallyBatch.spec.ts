import { describe, expect, it } from 'vitest'

import { foldOverflow } from '../../../../../plugins/traffic/domain/sums/foldOverflow'
import { storableHit } from '../../../../../plugins/traffic/domain/sums/storableHit'
import { tallyBatch } from '../../../../../plugins/traffic/domain/sums/tallyBatch'
import { engagementOf, hitOf } from '../../support/hitOf'

const find = (tallies: ReturnType<typeof tallyBatch>, dimension: string) =>
  tallies.find((one) => one.dimension === dimension)!

describe('tallyBatch', () => {
  it('has no campaign for a hit without one', () => {
    const tallies = tallyBatch({ hits: [hitOf({ id: 'a' })], engagements: [] })
    expect(tallies.map(({ dimension }) => dimension)).toEqual([
      'total',
      'page',
      'source',
      'channel',
      'country',
      'device',
      'browser',
    ])
  })

  it('counts an engagement in total and page alone', () => {
    const tallies = tallyBatch({ hits: [], engagements: [engagementOf({ id: 'a' })] })
    expect(tallies.map(({ dimension }) => dimension)).toEqual(['total', 'page'])
    expect(find(tallies, 'page').values.get('/')!.sums).toMatchObject({ views: 0, engagements: 1 })
  })

  it('keeps days apart', () => {
    const hits = [hitOf({ id: 'a' }), hitOf({ id: 'b', day: '2026-03-11' })]
    const tallies = tallyBatch({ hits, engagements: [] })
    expect(tallies.filter(({ dimension }) => dimension === 'total')).toMatchObject([
      { day: '2026-03-10' },
      { day: '2026-03-11' },
    ])
  })
})

describe('foldOverflow', () => {
  const pagesOf = (paths: readonly string[]) =>
    find(
      tallyBatch({
        hits: paths.map((path, index) => hitOf({ id: `${index}`, path, visitor: index % 2 })),
        engagements: [],
      }),
      'page',
    )
  const fold = (paths: readonly string[], room: number, known: readonly string[] = []) => {
    const tallies = pagesOf(paths)
    foldOverflow({ tallies, room, known: new Set(known) })
    return Array.from(tallies.values, ([value, { sums, visitors }]) => [
      value,
      sums.views,
      visitors.size,
    ])
  }

  it('leaves a day with room as it is', () => {
    expect(fold(['/a', '/b'], 2)).toEqual([
      ['/a', 1, 1],
      ['/b', 1, 1],
    ])
  })

  it('lets in the first new ones and those that the day has', () => {
    expect(fold(['/a', '/b', '/c', '/known'], 1, ['/known'])).toEqual([
      ['/a', 1, 1],
      ['/known', 1, 1],
      ['(other)', 2, 2],
    ])
  })

  it('adds to a rest that the batch has itself', () => {
    expect(fold(['(other)', '/a', '/b'], 0)).toEqual([['(other)', 3, 2]])
  })

  it('counts as full what is over the most', () => {
    expect(fold(['/a'], -3)).toEqual([['(other)', 1, 1]])
  })
})

describe('storableHit', () => {
  it('keeps whole texts and replaces what no database keeps', () => {
    const whole = hitOf({ id: 'a', path: '/আম-😀', browser: 'Chrome' })
    expect(storableHit(whole)).toEqual(whole)
    const campaign = { source: '\0', medium: 'a', campaign: '\ud800', term: '', content: '\udfff' }
    expect(storableHit(hitOf({ id: 'a', source: 'x\ud83d', campaign }))).toMatchObject({
      source: 'x\ufffd',
      campaign: { source: '\ufffd', medium: 'a', campaign: '\ufffd', term: '', content: '\ufffd' },
    })
  })
})
