import { describe, expect, it } from 'vitest'

import { firstInTime } from '../../../../plugins/originality/components/firstInTime'

describe('firstInTime', () => {
  const march = '2024-03-02T00:00:00.000Z'
  const april = '2024-04-02T00:00:00.000Z'

  it('tells who was first and by how many days', () => {
    expect(firstInTime({ ours: march, theirs: april })).toEqual({ first: 'ours', days: 31 })
    expect(firstInTime({ ours: april, theirs: march })).toEqual({ first: 'theirs', days: 31 })
  })

  it('does not decide within a day', () => {
    expect(firstInTime({ ours: march, theirs: '2024-03-02T20:00:00.000Z' })).toEqual({
      first: 'same-day',
      days: 0,
    })
  })

  it('says so when a date is missing or none', () => {
    for (const theirs of [null, '', 'last spring'])
      expect(firstInTime({ ours: march, theirs })).toEqual({ first: 'unknown', days: 0 })
  })
})
