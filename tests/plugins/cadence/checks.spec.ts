import { describe, expect, it } from 'vitest'
import { cadenceChecks } from '../../../plugins/cadence/checks'
import { messages } from '../../../plugins/cadence/translations/messages'
import type { CreatedVia, SnapshotPost } from '../../../src/check/snapshot'
import { thresholdsFor, type ThresholdOverrides } from '../../../src/check/thresholdsFor'
import { emptySnapshot } from '../../support/emptySnapshot'
import { expectSentences, textsAreComplete } from '../../support/everyMessage'
import { plainArticle, snapshotPost } from '../../support/snapshotPost'

const now = new Date('2026-11-22T06:00:00Z')
const dayLength = 86_400_000

/** A post of 400 words, published so many days ago. */
const post = (daysAgo: number, changes: Partial<SnapshotPost> = {}) => {
  const firstPublishedAt = new Date(now.getTime() - daysAgo * dayLength).toISOString()
  return snapshotPost({
    id: `d${daysAgo}`,
    facts: { quality: { words: 400 } },
    firstPublishedAt,
    ...changes,
  })
}
const weekly = (weeks: number, changes: Partial<SnapshotPost> = {}) =>
  Array.from({ length: weeks }, (_, week) => post(week * 7, changes))

async function judge(id: string, posts: SnapshotPost[], overrides: ThresholdOverrides = {}) {
  const check = cadenceChecks.find(({ rule }) => rule.id === id)
  if (!check) throw new Error(`no check judges ${id}`)
  const evidence = await check.gather({ snapshot: emptySnapshot({ posts }), now })
  const finding = check.judge(evidence, thresholdsFor({ rule: check.rule, overrides }))
  expectSentences({ finding, messages })
  return finding
}

describe('cadenceChecks', () => {
  it('measure rules 21 to 25', () => {
    expect(cadenceChecks.map(({ rule }) => rule.number)).toEqual([21, 22, 23, 24, 25])
  })
})

describe('cadence-active-weeks', () => {
  it.each([
    [12, 'pass'],
    [9, 'pass'],
    [8, 'warn'],
    [6, 'warn'],
    [5, 'fail'],
    [0, 'fail'],
  ])('with posts in %i of twelve weeks is a %s', async (weeks, status) => {
    const finding = await judge('cadence-active-weeks', weekly(weeks))
    expect(finding.status).toBe(status)
    expect(finding.evidence.figures.active).toBe(weeks)
    expect(finding.blocks).toBe('never')
  })

  it('does not count short posts, and names them', async () => {
    const short = post(1, { id: 'short', facts: { quality: { words: 120 } } })
    const finding = await judge('cadence-active-weeks', [...weekly(4).slice(1), short])
    expect(finding.evidence.figures.active).toBe(3)
    expect(finding.evidence.items).toMatchObject([{ id: 'short', kind: 'posts', field: 'body' }])
  })

  it('counts words itself where no analyser did', async () => {
    const long = plainArticle('শব্দ '.repeat(300).trim())
    const finding = await judge('cadence-active-weeks', [
      post(0, { facts: {}, article: long }),
      post(10, { facts: {}, article: plainArticle('শব্দ '.repeat(299).trim()) }),
    ])
    expect(finding.evidence.figures.active).toBe(1)
  })

  it('shows the measures of regularity, and not enough data under five gaps', async () => {
    expect((await judge('cadence-active-weeks', weekly(5))).evidence.figures).toMatchObject({
      gaps: 4,
      burstiness: null,
    })
    expect((await judge('cadence-active-weeks', weekly(6))).evidence.figures).toMatchObject({
      burstiness: -1,
      longestGapDays: 7,
      hitRate: 1,
      currentStreak: 6,
      longestStreak: 6,
      postsPerWeek: '0 0 0 0 0 0 1 1 1 1 1 1',
    })
  })

  it('ignores a date in the future', async () => {
    const finding = await judge('cadence-active-weeks', [post(-2)])
    expect(finding.evidence.figures).toMatchObject({ active: 0, longestGapDays: null })
  })

  it('judges by the numbers of the blog', async () => {
    const overrides = { 'cadence-active-weeks': { passFrom: 3 } }
    expect((await judge('cadence-active-weeks', weekly(3), overrides)).status).toBe('pass')
  })
})

describe('cadence-recency', () => {
  it.each([
    [0, 'pass'],
    [1, 'pass'],
    [14, 'pass'],
    [15, 'warn'],
    [45, 'warn'],
    [46, 'fail'],
  ])('with the last post %i days ago is a %s', async (days, status) => {
    const finding = await judge('cadence-recency', [post(days), post(200)])
    expect(finding.status).toBe(status)
    expect(finding.evidence.figures.days).toBe(days)
  })

  it('fails without a post of substance', async () => {
    const short = post(1, { facts: { quality: { words: 10 } } })
    expect((await judge('cadence-recency', [short])).summary.key).toBe('cadence-recency:fail-none')
  })

  it('counts days of the calendar in the time zone of the blog', async () => {
    // 00:30 in Dhaka on the 22nd, 11 hours before now: the same day there, another in UTC.
    const finding = await judge('cadence-recency', [
      post(0, { firstPublishedAt: '2026-11-21T18:30:00.000Z' }),
    ])
    expect(finding.evidence.figures.days).toBe(0)
  })
})

describe('cadence-burst', () => {
  const heap = (count: number, daysAgo: number, createdVia: CreatedVia = 'manual') =>
    Array.from({ length: count }, (_, index) =>
      post(daysAgo + index / 100, { id: `${daysAgo}-${index}`, createdVia }),
    )

  it('passes a blog that grew', async () => {
    expect((await judge('cadence-burst', weekly(12))).status).toBe('pass')
  })

  it('warns of one heap written by hand', async () => {
    const finding = await judge('cadence-burst', [...heap(11, 150), ...weekly(12)])
    expect(finding.status).toBe('warn')
    expect(finding.evidence.count).toBe(11)
  })

  it('warns when more than half of the blog came within 72 hours', async () => {
    const posts = [post(30), post(31), post(32), post(1), post(20)]
    expect((await judge('cadence-burst', posts)).status).toBe('warn')
  })

  it.each(['import', 'rss', 'api', 'ai-assisted'] as const)('fails a heap by %s', async (via) => {
    const finding = await judge('cadence-burst', [...heap(11, 50, via), ...weekly(12)])
    expect(finding).toMatchObject({
      status: 'fail',
      summary: { key: 'cadence-burst:fail-machine' },
    })
  })

  it('fails a second heap, even by hand', async () => {
    const posts = [...heap(11, 50), ...heap(11, 90), ...weekly(12)]
    expect(await judge('cadence-burst', posts)).toMatchObject({
      status: 'fail',
      evidence: { figures: { bursts: 2 } },
    })
  })

  it('does not mind posts from elsewhere that keep their own dates', async () => {
    expect((await judge('cadence-burst', weekly(12, { createdVia: 'import' }))).status).toBe('pass')
  })

  it.each([0, 1, 3])('is unknown with %i posts', async (count) => {
    expect((await judge('cadence-burst', heap(count, 3))).status).toBe('unknown')
  })
})

describe('cadence-site-history', () => {
  it.each([
    [200, 'pass'],
    [30, 'pass'],
    [29, 'warn'],
    [14, 'warn'],
    [13, 'fail'],
    [0, 'fail'],
  ])('with the first post %i days ago is a %s', async (days, status) => {
    expect((await judge('cadence-site-history', [post(0), post(days)])).status).toBe(status)
  })

  it('says when the first post was imported', async () => {
    const finding = await judge('cadence-site-history', [post(99, { createdVia: 'import' })])
    expect(finding.summary.key).toBe('cadence-site-history:pass-imported')
  })

  it('fails a blog without posts', async () => {
    expect(await judge('cadence-site-history', [])).toMatchObject({
      status: 'fail',
      summary: { key: 'cadence-site-history:fail-none' },
    })
  })
})

describe('the texts of cadence', () => {
  textsAreComplete(messages)
})
