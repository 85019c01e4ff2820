import { describe, expect, it } from 'vitest'

import { trafficChecks } from '../../../../plugins/traffic/checks'
import { isProhibited } from '../../../../plugins/traffic/domain/isProhibited'
import { nonhumanVisits } from '../../../../plugins/traffic/domain/nonhumanVisits'
import { readingKey, type TrafficReading } from '../../../../plugins/traffic/domain/trafficReading'
import { messages } from '../../../../plugins/traffic/translations/messages'
import type { Finding } from '../../../../src/check/finding'
import { type Attested, ownersWordKey } from '../../../../src/check/ownersWord'
import { thresholdsFor } from '../../../../src/check/thresholdsFor'
import { emptySnapshot } from '../../../support/emptySnapshot'
import { expectSentences, textsAreComplete } from '../../../support/everyMessage'
import { readingOf, statementOf, today } from '../support/readingOf'

const now = new Date(`${today}T06:00:00Z`)
const days = (count: number, visits = 12) => Array.from({ length: count }, () => visits)

const find = async (
  id: string,
  reading: TrafficReading | null,
  words: readonly Attested[] = [],
): Promise<Finding> => {
  const check = trafficChecks.find(({ rule }) => rule.id === id)!
  const snapshot = emptySnapshot({ readings: { [readingKey]: reading, [ownersWordKey]: words } })
  const finding = check.judge(
    await check.gather({ snapshot, now }),
    thresholdsFor({ rule: check.rule }),
  )
  expectSentences({ finding, messages })
  return finding
}
const statusOf = async (id: string, reading: TrafficReading | null) =>
  (await find(id, reading)).status

const counting = trafficChecks
  .map(({ rule }) => rule.id)
  .filter((id) => !id.endsWith('attestation'))

describe('the texts of the checks', () => {
  textsAreComplete(messages)
})

describe('all rules of traffic', () => {
  it('are 26 to 31', () => {
    expect(trafficChecks.map(({ rule }) => rule.number)).toEqual([26, 27, 28, 29, 30, 31])
  })

  it.each(counting)('%s is unknown, and says why, where nothing can be told', async (id) => {
    const keyOf = async (reading: TrafficReading | null) => {
      const { status, summary } = await find(id, reading)
      return [status, summary.key]
    }
    expect(await keyOf(null)).toEqual(['unknown', 'traffic:unread'])
    expect(await keyOf(readingOf({ visits: [] }))).toEqual(['unknown', 'traffic:nothing'])
    expect(await keyOf(readingOf({ visits: days(6) }))).toEqual(['unknown', 'traffic:too-few'])
    const silent = readingOf({ visits: days(28), last: '2026-11-20' })
    expect(await keyOf(silent)).toEqual(['unknown', 'traffic:silent'])
    const still = readingOf({ visits: days(28), last: '2026-11-21' })
    expect((await find(id, still)).status).not.toBe('unknown')
  })

  it('never speak of what Google will do', () => {
    const texts = [...Object.values(messages.en), ...Object.values(messages.bn)]
    expect(
      texts.filter((text) =>
        /Google will|will (?:approve|reject)|অনুমোদন দেবে|বাতিল করবে/u.test(text),
      ),
    ).toEqual([])
  })
})

describe('traffic-measured', () => {
  it.each([
    [7, 'warn'],
    [27, 'warn'],
    [28, 'pass'],
  ])('with %i whole days is %s', async (count, status) => {
    const finding = await find('traffic-measured', readingOf({ visits: days(count) }))
    expect(finding.status).toBe(status)
    expect(finding.evidence.figures.days).toBe(count)
  })
})

describe('traffic-audience', () => {
  it.each([
    [days(28, 10), 'pass'],
    [days(28, 9), 'warn'],
    [days(28, 1), 'warn'],
    [days(28, 0), 'fail'],
    // The middle day counts, so one shared post does not make an audience, and one quiet week does not end it.
    [[...days(20, 0), ...days(8, 500)], 'fail'],
    [[...days(7, 0), ...days(21, 11)], 'pass'],
    // Days before the counter began are no days without readers.
    [days(7, 11), 'pass'],
  ])('with visitors %j is %s', async (visits, status) => {
    expect(await statusOf('traffic-audience', readingOf({ visits }))).toBe(status)
  })
})

describe('a forbidden source', () => {
  it.each([
    ['hitleap.com', true],
    ['www.HitLeap.com', true],
    ['nothitleap.com', false],
    ['best-ptc.example', true],
    ['autosurf.example', true],
    ['facebook / cpc / buy-clicks', true],
    ['easyhits4u.com / banner / spring', true],
    ['receptcafe.example', false],
    ['google.com', false],
    ['', false],
  ])('%s: %s', (name, expected) => {
    expect(isProhibited({ name })).toBe(expected)
  })

  it('may be added by the blog', () => {
    expect(isProhibited({ name: 'a.clicks.example', more: [' Clicks.example '] })).toBe(true)
    expect(isProhibited({ name: 'a.example', more: ['', ' '] })).toBe(false)
  })
})

describe('traffic-prohibited-sources', () => {
  const withVisits = (bad: number, given: Partial<TrafficReading> = {}) =>
    readingOf({
      visits: days(25, 40),
      sources: [
        { value: 'google.com', visits: 1000 - bad },
        { value: 'hitleap.com', visits: bad },
      ],
      ...given,
    })

  it.each([
    [0, 'pass', 'always'],
    [1, 'warn', 'always'],
    [10, 'warn', 'always'],
    [11, 'fail', 'quality'],
    [50, 'fail', 'quality'],
    [51, 'fail', 'always'],
  ])('with %i of 1,000 visits is %s and stops %s', async (bad, status, blocks) => {
    expect(await find('traffic-prohibited-sources', withVisits(bad))).toMatchObject({
      status,
      blocks,
    })
  })

  it('stops always where the owner declared it', async () => {
    const attestation = statementOf({ answer: 'declared', note: 'HitLeap' })
    expect(await find('traffic-prohibited-sources', withVisits(11, { attestation }))).toMatchObject(
      { status: 'fail', blocks: 'always' },
    )
  })

  it('knows campaigns, and counts no visit twice', async () => {
    const campaigns = [
      { value: 'hitleap.com / cpc / spring', visits: 20 },
      { value: 'partner / ptc / spring', visits: 20 },
      { value: 'facebook / social / share-rice', visits: 500 },
    ]
    const { evidence } = await find('traffic-prohibited-sources', withVisits(20, { campaigns }))
    expect(evidence.figures).toMatchObject({ visits: 40, allVisits: 1000, share: 0.04 })
  })
})

describe('visits like a machine’s', () => {
  type ReadFlag = TrafficReading['flags'][number]
  const flag = (given: Partial<ReadFlag>): ReadFlag => ({
    id: 'x',
    kind: 'fast-visitor',
    day: '2026-11-20',
    subject: 'a1',
    visits: 10,
    source: '',
    isReviewed: false,
    ...given,
  })

  it('count each visitor once, and what was reviewed not at all', () => {
    expect(nonhumanVisits([flag({}), flag({ kind: 'probing' }), flag({ subject: 'b2' })])).toBe(20)
    expect(nonhumanVisits([flag({}), flag({ day: '2026-11-21' })])).toBe(20)
    expect(nonhumanVisits([flag({ isReviewed: true })])).toBe(0)
  })

  it('count silent pages or days, whichever are more, and their visitors with them', () => {
    const kind = 'zero-engagement'
    const page = flag({ kind, subject: '/a', visits: 60, day: '2026-11-27' })
    const silentDay = flag({ kind, subject: '', visits: 40 })
    expect(nonhumanVisits([page, silentDay])).toBe(60)
    expect(nonhumanVisits([page, flag({})])).toBe(70)
    expect(nonhumanVisits([silentDay, flag({}), flag({ day: '2026-11-21' })])).toBe(50)
  })

  it('leave out what is about one place or one eager reader', () => {
    const kinds = ['spike', 'one-source', 'one-visitor', 'agent-monoculture'] as const
    expect(nonhumanVisits(kinds.map((kind) => flag({ kind })))).toBe(0)
  })

  it.each([
    [0, 'pass'],
    [100, 'pass'],
    [101, 'warn'],
    [300, 'warn'],
    [301, 'fail'],
    [5000, 'fail'],
  ])('%i of 1,000 are %s', async (visits, status) => {
    const reading = readingOf({ visits: days(25, 40), flags: [flag({ visits })] })
    const finding = await find('traffic-nonhuman-share', reading)
    expect(finding.status).toBe(status)
    expect(finding.evidence.figures.share).toBeLessThanOrEqual(1)
  })

  it('cannot be told without visits', async () => {
    expect(await statusOf('traffic-nonhuman-share', readingOf({ visits: days(28, 0) }))).toBe(
      'unknown',
    )
  })
})

describe('traffic-spike', () => {
  const flooded = (visits: number, top: Partial<TrafficReading['tops'][number]>) =>
    readingOf({
      visits: [...days(26), visits, 12],
      tops: [
        { day: '2026-11-26', source: 'facebook.com', visits, isExplained: false, ...top },
        { day: '2026-11-27', source: '', visits: 12, isExplained: false },
      ],
    })

  it.each([
    [120, {}, 'pass'],
    [121, {}, 'fail'],
    [121, { source: '' }, 'fail'],
    [121, { isExplained: true }, 'warn'],
    // Seven tenths of 200 and one more.
    [200, { visits: 140 }, 'pass'],
    [200, { visits: 141 }, 'fail'],
  ])('with a day of %i visits, top %j, is %s', async (visits, top, status) => {
    expect(await statusOf('traffic-spike', flooded(visits, top))).toBe(status)
  })

  it('names the largest flood that nobody explained', async () => {
    const reading = readingOf({
      visits: [...days(26), 400, 200],
      tops: [
        { day: '2026-11-26', source: 'facebook.com', visits: 400, isExplained: true },
        { day: '2026-11-27', source: 'a.example', visits: 200, isExplained: false },
      ],
    })
    const { status, summary } = await find('traffic-spike', reading)
    expect(status).toBe('fail')
    expect(summary.values).toMatchObject({ source: 'a.example', floods: 2, open: 1 })
  })

  it('needs two weeks', async () => {
    expect(await statusOf('traffic-spike', readingOf({ visits: days(13) }))).toBe('unknown')
    expect(await statusOf('traffic-spike', readingOf({ visits: days(14) }))).toBe('pass')
  })
})

describe('traffic-attestation', () => {
  const stated = (given?: Parameters<typeof statementOf>[0]) =>
    find('traffic-attestation', readingOf({ visits: [], attestation: statementOf(given) }))

  it('is unknown until the owner has spoken, and blocks', async () => {
    expect(await find('traffic-attestation', readingOf({ visits: [] }))).toMatchObject({
      status: 'unknown',
      blocks: 'attested',
    })
    expect((await find('traffic-attestation', null)).summary.key).toContain('unread')
  })

  it('holds with its wording, user and expiry in evidence', async () => {
    const { status, evidence } = await stated()
    expect(status).toBe('pass')
    expect(evidence.figures).toMatchObject({ wording: 'I buy no visits.', by: 'রহিমা' })
  })

  it('is unknown again once it has run out', async () => {
    expect((await stated({ expires: now.toISOString() })).status).toBe('unknown')
    expect((await stated({ expires: '2026-11-28T06:00:00.001Z' })).status).toBe('pass')
  })

  it('fails where a source was declared, also long ago', async () => {
    const declared = { answer: 'declared', note: 'HitLeap, until May' } as const
    expect((await stated({ ...declared, expires: '2026-01-01T00:00:00.000Z' })).status).toBe('fail')
  })

  const word = (given: Partial<Attested> = {}): Attested => ({
    subject: 'no-bought-traffic',
    answer: 'confirmed',
    wording: 'I buy no clicks.',
    by: 'করিম',
    at: '2026-11-27T06:00:00.000Z',
    expires: '2027-05-27T06:00:00.000Z',
    withdrawn: null,
    ...given,
  })
  const both = (words: readonly Attested[], attestation: TrafficReading['attestation'] = null) =>
    find('traffic-attestation', readingOf({ visits: [], attestation }), words)

  it('takes the same word given among the owner’s words', async () => {
    const { status, evidence } = await both([word()])
    expect(status).toBe('pass')
    expect(evidence.figures).toMatchObject({ wording: 'I buy no clicks.', by: 'করিম' })
    expect((await both([word({ expires: now.toISOString() })])).status).toBe('unknown')
    expect((await both([word({ withdrawn: now.toISOString() })])).status).toBe('unknown')
    expect((await both([word({ subject: 'age' })])).status).toBe('unknown')
  })

  it('fails where it was denied; the newer of both words counts', async () => {
    const denied = word({ answer: 'denied' })
    const before = statementOf({ at: '2026-11-01T06:00:00.000Z' })
    const { status, summary } = await both([denied, word({ at: before.at })], before)
    expect([status, summary.key]).toEqual(['fail', 'traffic-attestation:fail-denied'])
    const later = statementOf({ at: '2026-11-28T05:00:00.000Z' })
    expect((await both([denied], later)).status).toBe('pass')
  })
})
