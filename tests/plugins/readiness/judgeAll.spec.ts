import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/check/catalogue'
import type { Check } from '../../../src/check/check'
import type { Status } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { Rule } from '../../../src/check/rule'
import { ruleOf } from '../../../src/check/ruleOf'
import { firstThingsToMend } from '../../../plugins/readiness/domain/firstThingsToMend'
import { judgeAll } from '../../../plugins/readiness/domain/judgeAll'
import { emptySnapshot } from '../../support/emptySnapshot'

const context = { snapshot: emptySnapshot(), now: new Date('2026-11-22T00:00:00Z') }
const checkOf = (rule: Rule, status: Status): Check => ({
  rule,
  gather: async () => null,
  judge: () => makeFinding({ rule, status }),
})
const all = (status: Status, changes: Record<string, Status> = {}) =>
  catalogue.map((rule) => checkOf(rule, changes[rule.id] ?? status))

describe('judgeAll', () => {
  it('lists all 60 rules as unknown when nothing is measured, and says so', async () => {
    const report = await judgeAll({ checks: [], context })
    expect(report.checks.map((check) => check.number)).toEqual(catalogue.map((rule) => rule.number))
    expect(report.checks.every((check) => check.status === 'unknown')).toBe(true)
    expect(report.checks[4]).toMatchObject({
      id: 'content-no-placeholder',
      blocks: 'always',
      summary: { key: 'readiness:not-measured' },
      fix: { key: 'content-no-placeholder:needs' },
      evidence: { items: [], count: 0 },
    })
    expect(report).toMatchObject({
      verdict: 'cannot-say-yet',
      coverage: { known: 0, total: 60 },
      changedThresholds: [],
    })
  })

  it('is ready to apply when all 60 pass', async () => {
    const report = await judgeAll({ checks: all('pass'), context })
    expect(report).toMatchObject({
      verdict: 'ready-to-apply',
      coverage: { known: 60, total: 60 },
      rulesVersion: expect.stringMatching(/^\d{4}-\d\d-\d\d\.\d+$/),
    })
    expect(report.checks[1]).toMatchObject({ basis: 'folklore', sources: [{ grade: 'copy' }] })
  })

  it.each([
    ['gather', { gather: () => Promise.reject(new Error('the disk is full')) }],
    [
      'judge',
      {
        judge: () => {
          throw new Error('the disk is full')
        },
      },
    ],
  ])('calls a rule unknown with the reason when its %s throws', async (_, broken) => {
    const rule = ruleOf('page-privacy-exists')
    const checks = all('pass').map((check) =>
      check.rule === rule ? { ...check, ...broken } : check,
    )
    const report = await judgeAll({ checks, context })
    expect(report.verdict).toBe('cannot-say-yet')
    expect(report.checks[31]).toMatchObject({
      status: 'unknown',
      blocks: 'always',
      summary: { key: 'readiness:check-failed', values: { reason: 'the disk is full' } },
    })
    expect(report.coverage.known).toBe(59)
  })

  it('takes a thrown value that is no error', async () => {
    const rule = ruleOf('page-privacy-exists')
    const check = { ...checkOf(rule, 'pass'), gather: () => Promise.reject('no') }
    const report = await judgeAll({ checks: [check], context })
    expect(report.checks[31]?.summary.values).toEqual({ reason: 'no' })
  })

  it('calls an unconfirmed attestation unknown, and it blocks', async () => {
    const checks = all('pass', { 'account-attestation': 'unknown' })
    const report = await judgeAll({ checks, context })
    expect(report.verdict).toBe('cannot-say-yet')
    expect(report.checks[59]).toMatchObject({ status: 'unknown', blocks: 'attested' })
  })

  it('judges by the numbers of the blog and prints what was changed', async () => {
    const rule = ruleOf('cadence-recency')
    let seen: Readonly<Record<string, number>> = {}
    const check: Check = {
      ...checkOf(rule, 'pass'),
      judge: (_, thresholds) => {
        seen = thresholds
        return makeFinding({ rule, status: 'pass' })
      },
    }
    const overrides = { 'cadence-recency': { passUpTo: 20, warnUpTo: 45 }, nonsense: { key: 1 } }
    const report = await judgeAll({ checks: [check], context, overrides })
    expect(seen).toMatchObject({ passUpTo: 20, warnUpTo: 45 })
    expect(report.changedThresholds).toEqual([
      { rule: 'cadence-recency', key: 'passUpTo', from: 14, to: 20 },
    ])
  })

  it('lets the owner promote a rule that may be promoted, and no other', async () => {
    const failing = all('pass', { 'niche-focus': 'fail', 'cadence-recency': 'fail' })
    expect((await judgeAll({ checks: failing, context })).verdict).toBe('ready-to-apply')
    const notPromotable = await judgeAll({
      checks: failing,
      context,
      promoted: ['cadence-recency'],
    })
    expect(notPromotable.verdict).toBe('ready-to-apply')
    const report = await judgeAll({ checks: failing, context, promoted: ['niche-focus'] })
    expect(report.verdict).toBe('nearly-ready')
    expect(report.checks[17]).toMatchObject({ id: 'niche-focus', blocks: 'quality' })
  })

  it('refuses two checks of one rule and a rule that the catalogue lacks', async () => {
    const check = checkOf(ruleOf('niche-focus'), 'pass')
    await expect(judgeAll({ checks: [check, check], context })).rejects.toMatchObject({
      code: 'duplicate-check',
    })
    const stranger = checkOf({ ...ruleOf('niche-focus'), id: 'niche-other' }, 'pass')
    await expect(judgeAll({ checks: [stranger], context })).rejects.toMatchObject({
      code: 'unknown-rule',
    })
  })

  it('gives plain JSON', async () => {
    const report = await judgeAll({ checks: all('fail'), context })
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
})

describe('firstThingsToMend', () => {
  it('puts blockers first, what cannot be mended here last, and leaves out what is well', async () => {
    const changes: Record<string, Status> = {
      'cadence-recency': 'fail',
      'niche-ymyl': 'unknown',
      'niche-focus': 'warn',
      'content-no-placeholder': 'warn',
      'content-full-sentences': 'fail',
      'content-thin-share': 'unknown',
      'traffic-attestation': 'unknown',
      'page-privacy-exists': 'fail',
      'content-substantive-count': 'fail',
      'tech-ads-txt': 'n/a',
    }
    const checks = all('pass', changes).filter(
      ({ rule }) => !['tech-https', 'traffic-spike'].includes(rule.id),
    )
    const report = await judgeAll({ checks, context })
    expect(firstThingsToMend(report).map((check) => check.id)).toEqual([
      'content-substantive-count',
      'page-privacy-exists',
      'traffic-attestation',
      'content-full-sentences',
      'content-thin-share',
      'content-no-placeholder',
      'niche-focus',
      'cadence-recency',
      'niche-ymyl',
      'tech-https',
      'traffic-spike',
    ])
  })
})
