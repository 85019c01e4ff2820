import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { applicationEvidence } from '../../../plugins/adsense/domain/applicationEvidence'
import { kindOfOutcome } from '../../../plugins/adsense/domain/outcomes/kindOfOutcome'
import { outcomeRows } from '../../../plugins/adsense/domain/outcomes/outcomeRows'
import { outcomes } from '../../../plugins/adsense/domain/outcomes/outcomes'
import { outcomeTable } from '../../../plugins/adsense/domain/outcomes/outcomeTable'
import type { RecordedApplication } from '../../../plugins/adsense/domain/outcomes/recordedApplication'
import { waitingTime } from '../../../plugins/adsense/domain/waitingTime'
import { statuses } from '../../../src/check/finding'
import { evidenceOf } from './support/evidenceOf'

const applied = (
  outcome: string,
  evidence: RecordedApplication['evidence'],
  appliedAt = '2026-10-01T06:00:00.000Z',
): RecordedApplication => ({
  appliedAt,
  outcome,
  outcomeAt: outcome === 'waiting' ? null : '2026-10-09T06:00:00.000Z',
  evidence,
})

describe('an outcome', () => {
  it('is waiting, accepted, withdrawn, or refused for a reason that Google publishes', () => {
    expect(kindOfOutcome('waiting')).toBe('waiting')
    expect(kindOfOutcome('ready')).toBe('accepted')
    expect(kindOfOutcome('withdrawn')).toBe('withdrawn')
    expect(kindOfOutcome('low-value-content')).toBe('refused')
    expect(kindOfOutcome('a reason of next year')).toBe('withdrawn')
    const reasons = outcomes.filter(({ value, kind }) => kind === 'refused' && value !== 'other')
    expect(reasons.length).toBeGreaterThan(15)
    for (const { source } of reasons) expect(source).toMatch(/^https:\/\/support\.google\.com\//u)
  })
})

describe('what predicted the answer', () => {
  it('is counted by rule, state and answer', () => {
    const table = outcomeTable([
      applied('ready', evidenceOf({ one: 'pass', two: 'warn' })),
      applied('low-value-content', evidenceOf({ one: 'pass', two: 'fail' }, 'not-ready')),
      applied('policy-violation', evidenceOf({ one: 'unknown', two: 'fail' }, 'not-ready')),
      applied('waiting', evidenceOf({ one: 'pass', two: 'pass' })),
      applied('withdrawn', evidenceOf({ one: 'fail', two: 'fail' })),
      applied('ready', null),
    ])
    expect(table).toMatchObject({
      counted: 3,
      accepted: 1,
      refused: 2,
      waiting: 1,
      withoutReport: 1,
      verdicts: [
        { verdict: 'ready-to-apply', accepted: 1, refused: 0 },
        { verdict: 'not-ready', accepted: 0, refused: 2 },
      ],
    })
    expect(table.checks.map(({ id }) => id)).toEqual(['one', 'two'])
    expect(table.checks[0]?.states).toMatchObject({
      pass: { accepted: 1, refused: 1 },
      unknown: { accepted: 0, refused: 1 },
      fail: { accepted: 0, refused: 0 },
    })
    expect(table.checks[1]?.states).toMatchObject({
      warn: { accepted: 1, refused: 0 },
      fail: { accepted: 0, refused: 2 },
    })
  })

  it('has nothing to say of no applications', () => {
    expect(outcomeTable([])).toEqual({
      counted: 0,
      accepted: 0,
      refused: 0,
      waiting: 0,
      withoutReport: 0,
      verdicts: [],
      checks: [],
    })
  })

  it('counts every application with an answer once for each rule', () => {
    const application = fc.record({
      outcome: fc.constantFrom(...outcomes.map(({ value }) => value)),
      states: fc.record({
        one: fc.constantFrom(...statuses),
        two: fc.constantFrom(...statuses),
      }),
      hasReport: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(application, { maxLength: 30 }), (given) => {
        const table = outcomeTable(
          given.map(({ outcome, states, hasReport }) =>
            applied(outcome, hasReport ? evidenceOf(states) : null),
          ),
        )
        const kinds = given.map(({ outcome }) => kindOfOutcome(outcome))
        const answered = kinds.filter((kind) => kind === 'accepted' || kind === 'refused').length
        expect(table.counted + table.withoutReport).toBe(answered)
        expect(table.accepted + table.refused).toBe(table.counted)
        for (const { states } of table.checks) {
          const sum = (kind: 'accepted' | 'refused') =>
            statuses.reduce((total, status) => total + states[status][kind], 0)
          expect([sum('accepted'), sum('refused')]).toEqual([table.accepted, table.refused])
        }
      }),
    )
  })

  it('is a table for other tools, the oldest application first', () => {
    const { columns, rows } = outcomeRows([
      applied('waiting', null, '2026-11-01T06:00:00.000Z'),
      applied('ready', evidenceOf({ one: 'pass' })),
    ])
    expect(columns).toHaveLength(11)
    expect(rows).toEqual([
      [
        1,
        '2026-10-01',
        'ready-to-apply',
        '2026-11-22',
        'ready',
        '2026-10-09',
        'one',
        1,
        'content',
        'pass',
        'always',
      ],
      [2, '2026-11-01', null, null, 'waiting', null, null, null, null, null, null],
    ])
  })
})

describe('the report that goes with an application', () => {
  it('is a copy of verdict, rules and states without findings and posts', () => {
    const { reportId: id, madeAt: createdAt, ...report } = evidenceOf({ one: 'fail' })
    const checks = report.checks.map((check) => ({
      ...check,
      summary: { key: 'one:fail' },
      evidence: { items: [{ title: 'A secret draft' }], count: 1 },
    }))
    const copy = applicationEvidence({ id, createdAt, report: { ...report, checks } })
    expect(copy).toEqual(evidenceOf({ one: 'fail' }))
    expect(JSON.stringify(copy)).not.toContain('secret draft')
  })
})

describe('the wait', () => {
  const appliedAt = '2026-10-01T06:00:00.000Z'
  const after = (days: number) =>
    waitingTime({ appliedAt, until: Date.parse(appliedAt) + days * 86_400_000 })
  it.each([
    [0, 'few-days'],
    [7, 'few-days'],
    [8, 'weeks'],
    [28, 'weeks'],
    [29, 'long'],
  ] as const)('of %i days is %s', (days, span) => {
    expect(after(days)).toEqual({ days, span })
  })
  it('counts whole days, and none before the application', () => {
    expect(after(1.99).days).toBe(1)
    expect(after(-3)).toEqual({ days: 0, span: 'few-days' })
  })
})
