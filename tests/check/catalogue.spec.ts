import { describe, expect, it } from 'vitest'
import { areas } from '../../src/check/area'
import { catalogue } from '../../src/check/catalogue'
import { ruleOf } from '../../src/check/ruleOf'

describe('the catalogue', () => {
  it('has 60 rules, numbered 1 to 60 in order, with ids of their own', () => {
    expect(catalogue.map((rule) => rule.number)).toEqual(
      Array.from({ length: 60 }, (_, i) => i + 1),
    )
    expect(new Set(catalogue.map((rule) => rule.id)).size).toBe(60)
  })

  it('has the area counts of the dossier', () => {
    const counts = Object.fromEntries(
      areas.map((area) => [area, catalogue.filter((rule) => rule.area === area).length]),
    )
    expect(counts).toEqual({
      content: 9,
      originality: 8,
      niche: 3,
      cadence: 5,
      traffic: 6,
      pages: 8,
      technical: 12,
      policy: 9,
    })
  })

  it.each([
    ['content-substantive-count', 'official-number-ours', 'always', false, 4],
    ['content-depth-median', 'folklore', 'never', false, 1],
    ['content-no-placeholder', 'official', 'always', false, 3],
    ['originality-internal-duplicates', 'official-number-ours', 'always', false, 2],
    ['originality-external-overlap', 'official-number-ours', 'always', false, 4],
    ['originality-image-rights', 'official-number-ours', 'never', false, 1],
    ['niche-focus', 'advisory', 'never', true, 1],
    ['cadence-active-weeks', 'ours', 'never', true, 1],
    ['traffic-attestation', 'official', 'attested', false, 3],
    ['page-about-identity', 'advisory', 'never', true, 1],
    ['tech-ads-txt', 'official', 'never', false, 1],
    ['consent-and-age', 'official', 'never', false, 1],
    ['policy-ad-balance', 'official', 'always', false, 2],
    ['tech-server-rendered', 'advisory', 'quality', false, 2],
    ['account-attestation', 'official', 'attested', false, 3],
  ])('states %s as the dossier does', (id, basis, blocks, promotable, weight) => {
    expect(ruleOf(id)).toMatchObject({ basis, blocks, promotable, weight })
  })

  it('lets only rules that block nothing be promoted', () => {
    const promotable = catalogue.filter((rule) => rule.promotable)
    expect(promotable.map((rule) => rule.number)).toEqual([18, 21, 25, 27, 34, 35])
    expect(promotable.every((rule) => rule.blocks === 'never')).toBe(true)
  })

  it('gives every rule that is not ours a source with an address', () => {
    const without = catalogue.filter((rule) => rule.sources.length === 0)
    expect(without.map((rule) => rule.basis)).toEqual(['ours', 'ours', 'ours'])
    expect(catalogue.filter((rule) => rule.basis === 'ours')).toEqual(without)
    const addresses = catalogue.flatMap((rule) => rule.sources.map((source) => source.url))
    expect(addresses.filter((url) => new URL(url).protocol !== 'https:')).toEqual([])
  })

  it('rests every official rule on words of Google', () => {
    const unfounded = catalogue
      .filter(({ basis }) => basis.startsWith('official'))
      .filter(({ sources }) => sources.every(({ grade }) => grade === 'community'))
    expect(unfounded).toEqual([])
  })

  it('gives every number a reason in English and Bengali', () => {
    const numbers = catalogue.flatMap((rule) => rule.thresholds)
    expect(numbers.length).toBeGreaterThan(60)
    const wanting = numbers.filter(
      ({ value, reason }) =>
        !Number.isFinite(value) || reason.en.length < 20 || !/\p{Script=Bengali}/u.test(reason.bn),
    )
    expect(wanting).toEqual([])
    expect(
      numbers.filter(({ unit, value }) => unit === 'share' && (value < 0 || value > 1)),
    ).toEqual([])
  })

  it('names the numbers of a rule by keys of their own', () => {
    const doubled = catalogue.filter(
      ({ thresholds }) => new Set(thresholds.map(({ key }) => key)).size !== thresholds.length,
    )
    expect(doubled).toEqual([])
  })

  it('keeps the pass bound on the better side of the warn bound', () => {
    const crossed = catalogue.filter(({ thresholds }) => {
      const value = Object.fromEntries(thresholds.map((entry) => [entry.key, entry.value]))
      const { passFrom, warnFrom, passUpTo, warnUpTo } = value
      return (
        (passFrom !== undefined && warnFrom !== undefined && passFrom <= warnFrom) ||
        (passUpTo !== undefined && warnUpTo !== undefined && passUpTo >= warnUpTo)
      )
    })
    expect(crossed).toEqual([])
  })

  it('says of the two rules that Google puts a number to that it does', () => {
    const given = catalogue.filter(({ thresholds }) =>
      thresholds.some((entry) => !entry.googleGivesNoNumber),
    )
    expect(given.map((rule) => rule.id)).toEqual([
      'page-privacy-ad-disclosures',
      'policy-ad-balance',
    ])
  })
})

describe('ruleOf', () => {
  it('throws an error with a code for an id that no rule has', () => {
    expect(() => ruleOf('content-magic')).toThrow(
      expect.objectContaining({
        code: 'unknown-rule',
        message: expect.stringContaining('content-magic'),
      }),
    )
  })
})
