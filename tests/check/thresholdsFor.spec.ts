import { describe, expect, it } from 'vitest'
import { ruleOf } from '../../src/check/ruleOf'
import { thresholdsFor } from '../../src/check/thresholdsFor'

const rule = ruleOf('cadence-recency')

describe('thresholdsFor', () => {
  it('gives the numbers of the catalogue when nothing was changed', () => {
    expect(thresholdsFor({ rule })).toEqual({ passUpTo: 14, warnUpTo: 45 })
  })

  it('replaces what the blog changed, zero included', () => {
    const overrides = { 'cadence-recency': { passUpTo: 0 } }
    expect(thresholdsFor({ rule, overrides })).toEqual({ passUpTo: 0, warnUpTo: 45 })
  })

  it('leaves out unknown keys, missing values and what is no number', () => {
    const overrides = { 'cadence-recency': { passUpTo: null, warnUpTo: Number.NaN, other: 3 } }
    expect(thresholdsFor({ rule, overrides })).toEqual({ passUpTo: 14, warnUpTo: 45 })
  })
})
