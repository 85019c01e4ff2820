import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areas, type Area } from '../../../src/check/area'
import { catalogue } from '../../../src/check/catalogue'
import { statuses, type Status } from '../../../src/check/finding'
import type { Blocks } from '../../../src/check/rule'
import { areaScores } from '../../../plugins/readiness/domain/areaScores'
import { coverageOf } from '../../../plugins/readiness/domain/coverageOf'
import { verdicts } from '../../../plugins/readiness/domain/report'
import { verdictOf } from '../../../plugins/readiness/domain/verdictOf'

type Judged = { id: string; area: Area; status: Status; blocks: Blocks }

const all = (status: Status): Judged[] =>
  catalogue.map(({ id, area, blocks }) => ({ id, area, blocks, status }))
const change = (checks: readonly Judged[], changes: Record<string, Partial<Judged>>) =>
  checks.map((check) => ({ ...check, ...changes[check.id] }))
const judge = (checks: readonly Judged[]) => verdictOf({ checks, areas: areaScores(checks) })
const scoreOf = (checks: readonly Judged[], area: Area) =>
  areaScores(checks).find((entry) => entry.area === area)?.score

describe('the verdict', () => {
  it('is ready to apply when everything passes or does not apply', () => {
    expect(judge(all('pass'))).toBe('ready-to-apply')
    expect(judge(change(all('pass'), { 'tech-ads-txt': { status: 'n/a' } }))).toBe('ready-to-apply')
  })

  it('is ready to apply when only advice fails', () => {
    const checks = change(all('pass'), {
      'cadence-recency': { status: 'fail' },
      'traffic-audience': { status: 'unknown' },
      'niche-focus': { status: 'warn' },
    })
    expect(judge(checks)).toBe('ready-to-apply')
  })

  it.each(['page-privacy-exists', 'traffic-attestation'])('is not ready when %s fails', (id) => {
    expect(judge(change(all('pass'), { [id]: { status: 'fail' } }))).toBe('not-ready')
  })

  it('is not ready when one blocker fails and another is unknown', () => {
    const checks = change(all('unknown'), { 'page-privacy-exists': { status: 'fail' } })
    expect(judge(checks)).toBe('not-ready')
  })

  it.each(['page-privacy-exists', 'account-attestation'])(
    'cannot be said yet when %s is unknown',
    (id) => {
      expect(judge(change(all('pass'), { [id]: { status: 'unknown' } }))).toBe('cannot-say-yet')
    },
  )

  it('cannot be said yet when an area with a floor has no score, whatever its rules block', () => {
    const harmless = all('pass').map((check) => ({ ...check, blocks: 'never' as const }))
    const checks = harmless.map((check) =>
      check.area === 'pages' ? { ...check, status: 'unknown' as const } : check,
    )
    expect(judge(checks)).toBe('cannot-say-yet')
  })

  it('needs no score where there is no floor', () => {
    const checks = all('pass').map((check) =>
      check.area === 'cadence' ? { ...check, status: 'unknown' as const } : check,
    )
    expect(judge(checks)).toBe('ready-to-apply')
  })

  it.each(['fail', 'unknown'] as const)('is nearly ready when a quality rule is %s', (status) => {
    expect(judge(change(all('pass'), { 'content-thin-share': { status } }))).toBe('nearly-ready')
  })

  it('is nearly ready when a score is under its floor, and ready on it', () => {
    const floor = { area: 'content', floor: 70 } as const
    expect(verdictOf({ checks: [], areas: [{ ...floor, score: 69.9 }] })).toBe('nearly-ready')
    expect(verdictOf({ checks: [], areas: [{ ...floor, score: 70 }] })).toBe('ready-to-apply')
  })

  it('takes a milder blocking from the finding', () => {
    const checks = change(all('pass'), {
      'originality-internal-duplicates': { status: 'fail', blocks: 'quality' },
    })
    expect(judge(checks)).toBe('nearly-ready')
  })

  const anyChecks = fc
    .array(fc.constantFrom(...statuses), { minLength: 60, maxLength: 60 })
    .map((drawn) => all('pass').map((check, at) => ({ ...check, status: drawn[at] ?? 'pass' })))
  const anyRule = fc.integer({ min: 0, max: 59 })
  const with1 = (checks: readonly Judged[], at: number, status: Status) =>
    checks.map((check, index) => (index === at ? { ...check, status } : check))
  const rank = (checks: readonly Judged[]) => verdicts.indexOf(judge(checks))

  it.each([
    ['pass', 'fail'],
    ['pass', 'warn'],
    ['warn', 'fail'],
    ['pass', 'unknown'],
  ] as const)('never improves when a %s becomes a %s', (better, worse) => {
    fc.assert(
      fc.property(anyChecks, anyRule, (checks, at) => {
        expect(rank(with1(checks, at, worse))).toBeLessThanOrEqual(rank(with1(checks, at, better)))
      }),
      { numRuns: 300 },
    )
  })

  it('never improves near the top either, where one rule decides', () => {
    fc.assert(
      fc.property(anyRule, anyRule, fc.constantFrom(...statuses), (at, other, status) => {
        const checks = with1(all('pass'), other, status)
        for (const worse of ['warn', 'fail', 'unknown'] as const)
          expect(rank(with1(checks, at, worse))).toBeLessThanOrEqual(
            rank(with1(checks, at, 'pass')),
          )
      }),
      { numRuns: 500 },
    )
  })
})

describe('the score of an area', () => {
  it('is 100 when all passes, 50 when all warns and 0 when all fails', () => {
    for (const [status, score] of [
      ['pass', 100],
      ['warn', 50],
      ['fail', 0],
    ] as const)
      expect(areaScores(all(status)).map((entry) => entry.score)).toEqual(areas.map(() => score))
  })

  it('weighs rules as the catalogue does', () => {
    // Cadence has five rules of weight 1, pages have weights 3 3 1 1 1 3 2 1.
    expect(scoreOf(change(all('pass'), { 'cadence-burst': { status: 'fail' } }), 'cadence')).toBe(
      80,
    )
    expect(scoreOf(change(all('pass'), { 'nav-main-menu': { status: 'fail' } }), 'pages')).toBe(80)
  })

  it('leaves out what does not apply', () => {
    const checks = change(all('pass'), {
      'cadence-burst': { status: 'n/a' },
      'cadence-recency': { status: 'fail' },
    })
    expect(scoreOf(checks, 'cadence')).toBe(75)
  })

  it('is there with 60 percent of the weight known and not with less', () => {
    const two = { 'cadence-burst': { status: 'unknown' }, 'cadence-recency': { status: 'unknown' } }
    expect(scoreOf(change(all('pass'), two as Record<string, Partial<Judged>>), 'cadence')).toBe(
      100,
    )
    const three = { ...two, 'cadence-site-history': { status: 'unknown' } }
    expect(
      scoreOf(change(all('pass'), three as Record<string, Partial<Judged>>), 'cadence'),
    ).toBeNull()
  })

  it('does not ask for knowledge of what does not apply', () => {
    const checks = change(all('pass'), {
      'cadence-burst': { status: 'n/a' },
      'cadence-recency': { status: 'n/a' },
      'cadence-site-history': { status: 'unknown' },
    })
    expect(scoreOf(checks, 'cadence')).toBe(100)
  })

  it('is none where nothing is known or nothing applies', () => {
    expect(areaScores(all('unknown')).every(({ score }) => score === null)).toBe(true)
    expect(areaScores(all('n/a')).every(({ score }) => score === null)).toBe(true)
  })

  it('carries the floors of the dossier', () => {
    expect(areaScores([]).map(({ area, floor }) => [area, floor])).toEqual([
      ['content', 70],
      ['originality', 80],
      ['niche', null],
      ['cadence', null],
      ['traffic', null],
      ['pages', 80],
      ['technical', 80],
      ['policy', 90],
    ])
  })
})

describe('the coverage', () => {
  it('counts everything but the unknown', () => {
    const checks = change(all('unknown'), {
      'tech-ads-txt': { status: 'n/a' },
      'tech-https': { status: 'fail' },
      'cadence-burst': { status: 'warn' },
    })
    expect(coverageOf(checks)).toEqual({ known: 3, total: 60 })
  })
})
