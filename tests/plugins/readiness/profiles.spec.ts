import { describe, expect, it } from 'vitest'

import { messages } from '../../../plugins/measures'
import { changesSince } from '../../../plugins/readiness/domain/changesSince'
import { effectiveBlocks } from '../../../plugins/readiness/domain/effectiveBlocks'
import { historyOf } from '../../../plugins/readiness/domain/historyOf'
import { presentReport } from '../../../plugins/readiness/domain/presentReport'
import { type Profile, profileOf, profiles } from '../../../plugins/readiness/domain/profile'
import type { Report } from '../../../plugins/readiness/domain/report'
import { reportOf } from '../../../plugins/readiness/domain/reportOf'
import { reportSummary } from '../../../plugins/readiness/domain/reportSummary'
import { verdictOf } from '../../../plugins/readiness/domain/verdictOf'
import { catalogue } from '../../../src/check/catalogue'
import type { Status } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import oldReport from './oldReport.json'

/** All 60 rules with one status, but for some. */
const judged = ({
  profile,
  changes = {},
  promoted = [],
}: {
  profile: Profile
  changes?: Record<string, Status>
  promoted?: readonly string[]
}) =>
  reportOf({
    findings: new Map(
      catalogue.map((rule) => [
        rule.id,
        makeFinding({ rule, status: changes[rule.id] ?? 'pass', values: { posts: 1, share: 0 } }),
      ]),
    ),
    profile,
    promoted,
  })
const text = (report: Report, language = 'en') =>
  presentReport({ report, language, messages }).verdictText

describe('what a finding stops', () => {
  const rule = { id: 'niche-focus', basis: 'advisory', promotable: true } as const
  const of = (found: 'always' | 'attested' | 'quality' | 'never', profile: Profile) =>
    effectiveBlocks({
      rule: { ...rule, basis: 'official-number-ours' },
      found,
      promoted: [],
      profile,
    })

  it('is what it says by the official profile', () => {
    expect(
      (['always', 'attested', 'quality', 'never'] as const).map((one) => of(one, 'official')),
    ).toEqual(['always', 'attested', 'quality', 'never'])
  })

  it('is an application where quality falls short, by the strict one', () => {
    expect(
      (['always', 'attested', 'quality', 'never'] as const).map((one) => of(one, 'strict')),
    ).toEqual(['always', 'attested', 'always', 'never'])
  })

  it('is never an application by the official profile where Google states nothing', () => {
    for (const found of ['always', 'attested', 'quality'] as const)
      expect(effectiveBlocks({ rule, found, promoted: [], profile: 'official' })).toBe('quality')
  })

  it('grows for advice that the blog promoted', () => {
    const by = (profile: Profile) =>
      effectiveBlocks({ rule, found: 'never', promoted: [rule.id], profile })
    expect([by('official'), by('strict')]).toEqual(['quality', 'always'])
  })

  it('is known for every word that names a profile, and no other', () => {
    expect(profiles.map(profileOf)).toEqual(['official', 'strict'])
    expect([profileOf('lenient'), profileOf(undefined), profileOf(true)]).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('a report by the strict profile', () => {
  const thin = { 'content-thin-share': 'fail' } as const

  it('is not ready where the official one is nearly ready, and says why', () => {
    expect(judged({ profile: 'official', changes: thin }).verdict).toBe('nearly-ready')
    const report = judged({ profile: 'strict', changes: thin })
    expect(report).toMatchObject({ verdict: 'not-ready', profile: 'strict' })
    expect(report.checks.filter(({ raised }) => raised).length).toBeGreaterThan(5)
    expect(text(report)).toContain('one finding stops an application; none of them matches')
    expect(text(report, 'bn')).toContain('এর একটিও মেলে না')
  })

  it('counts apart what matches a reason of Google’s', () => {
    const changes = { ...thin, 'page-privacy-exists': 'fail' } as const
    expect(text(judged({ profile: 'strict', changes }))).toContain(
      '2 findings stop an application; one of them matches a reason',
    )
  })

  it('speaks as the official one where only Google’s rules stop the blog', () => {
    const changes = { 'page-privacy-exists': 'fail' } as const
    const strict = judged({ profile: 'strict', changes })
    expect(text(strict)).toBe(text(judged({ profile: 'official', changes })))
  })

  it('cannot say yet where quality is unknown', () => {
    const report = judged({ profile: 'strict', changes: { 'content-thin-share': 'unknown' } })
    expect(report.verdict).toBe('cannot-say-yet')
    expect(text(report)).toContain('by the strict profile of this blog one thing')
  })

  it('lets advice stand in no way unless it was promoted', () => {
    const changes = { 'niche-focus': 'fail' } as const
    expect(judged({ profile: 'strict', changes }).verdict).toBe('ready-to-apply')
    const promoted = ['niche-focus']
    expect(judged({ profile: 'strict', changes, promoted }).verdict).toBe('not-ready')
    expect(judged({ profile: 'official', changes, promoted }).verdict).toBe('nearly-ready')
  })

  it('is never better than the official one', () => {
    const order = ['not-ready', 'cannot-say-yet', 'nearly-ready', 'ready-to-apply']
    for (const { id } of catalogue)
      for (const status of ['warn', 'fail', 'unknown'] as const) {
        const [official, strict] = profiles.map((profile) =>
          order.indexOf(judged({ profile, changes: { [id]: status } }).verdict),
        )
        expect({ id, status, isWorse: strict! > official! }).toMatchObject({ isWorse: false })
      }
  })
})

describe('a report of a time before there were profiles', () => {
  const old = oldReport as unknown as Report // JSON knows no unions of words.

  it('was judged by the official one, and its verdict still follows from it', () => {
    expect(old.profile).toBeUndefined()
    expect(verdictOf(old)).toBe(old.verdict)
    const [entry] = historyOf([{ id: '1', createdAt: '', summary: reportSummary(old) }])
    expect(entry).toMatchObject({ profile: 'official', changes: null })
  })

  it('differs from a strict one by its rules, and from an official one not', () => {
    const withProfile = (profile: Profile): Report => ({ ...old, profile })
    expect(changesSince({ before: old, after: withProfile('official') }).hasOtherRules).toBe(false)
    expect(changesSince({ before: old, after: withProfile('strict') }).hasOtherRules).toBe(true)
  })
})

describe('the history', () => {
  it('is counted from the figures, and compares each report with the one before', () => {
    const [first, second] = (['fail', 'pass'] as const).map((status) =>
      judged({ profile: 'official', changes: { 'niche-focus': status } }),
    )
    const history = historyOf(
      [first!, second!].map((report, place) => ({
        id: String(place),
        createdAt: `2026-11-2${place}T00:00:00.000Z`,
        // As it comes back from the database.
        summary: JSON.parse(JSON.stringify(reportSummary(report))),
      })),
    )
    expect(history.map(({ counts }) => counts)).toEqual([
      { pass: 59, warn: 0, fail: 1, unknown: 0, 'n/a': 0 },
      { pass: 60, warn: 0, fail: 0, unknown: 0, 'n/a': 0 },
    ])
    expect(history[0]).toMatchObject({ changes: null, todo: { count: 1 } })
    expect(history[1]?.changes?.better).toEqual([
      { rule: ruleOf('niche-focus').id, from: 'fail', to: 'pass' },
    ])
  })
})
