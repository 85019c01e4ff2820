import { describe, expect, it } from 'vitest'
import { ruleOf } from '../../src/check/ruleOf'
import { thresholdsFor } from '../../src/check/thresholdsFor'

const rule = ruleOf('nav-orphans')

describe('thresholdsFor', () => {
  it('gives the numbers of the catalogue when nothing was changed', () => {
    expect(thresholdsFor({ rule })).toEqual({ passUpTo: 0.05, warnUpTo: 0.15 })
  })

  it('replaces what the blog changed, zero included', () => {
    const overrides = { 'nav-orphans': { passUpTo: 0 } }
    expect(thresholdsFor({ rule, overrides })).toEqual({ passUpTo: 0, warnUpTo: 0.15 })
  })

  it('leaves out unknown keys, missing values and what is no number', () => {
    const overrides = { 'nav-orphans': { passUpTo: null, warnUpTo: Number.NaN, other: 3 } }
    expect(thresholdsFor({ rule, overrides })).toEqual({ passUpTo: 0.05, warnUpTo: 0.15 })
  })
})
