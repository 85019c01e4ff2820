import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../support/snapshotPost'
import { blogOf, findingOf } from './findings'
import { words } from './words'

const posts = (counts: readonly number[]) =>
  blogOf(counts.map((count, index) => ({ article: plainArticle(words(count, `s${index}x`)) })))
const times = (count: number, value: number) => Array<number>(count).fill(value)

describe('content-substantive-count', () => {
  const id = 'content-substantive-count'

  it.each([
    [15, 'pass', 'quality'],
    [14, 'warn', 'quality'],
    [8, 'warn', 'quality'],
    [7, 'fail', 'quality'],
    [3, 'fail', 'quality'],
    [2, 'fail', 'always'],
    [0, 'fail', 'always'],
  ] as const)('with %i substantive posts is %s and blocks %s', async (count, status, blocks) => {
    const finding = await findingOf(id, posts(times(count, 300)))
    expect(finding).toMatchObject({ status, blocks })
    expect(finding.evidence.figures.substantive).toBe(count)
  })

  it('does not count a post of 299 words and says how many are missing', async () => {
    const { evidence } = await findingOf(id, posts([300, 120, 299]))
    expect(evidence.figures.substantive).toBe(1)
    expect(evidence.items.map(({ id: post, field }) => [post, field])).toEqual([
      ['p3', 'body'],
      ['p2', 'body'],
    ])
    expect(evidence.items[0]!.detail).toEqual({
      key: `${id}:thin`,
      values: { words: 299, more: 1 },
    })
  })

  it('counts of two posts with one text only the earlier', async () => {
    const text = words(400)
    const snapshot = blogOf([
      { title: 'First', article: plainArticle(text) },
      { title: 'Copy', article: plainArticle(`${text} And one sentence more.`) },
      { title: 'Other', article: plainArticle(words(400, 'q')) },
    ])
    const { evidence } = await findingOf(id, snapshot)
    expect(evidence.figures.substantive).toBe(2)
    expect(evidence.items).toMatchObject([
      { id: 'p2', detail: { key: `${id}:duplicate`, values: { title: 'First' } } },
    ])
  })

  it.each(['rss', 'import', 'api', 'ai-assisted'] as const)(
    'counts a post made by %s only once it is reviewed',
    async (createdVia) => {
      const article = plainArticle(words(300))
      const unreviewed = blogOf([{ article, createdVia, review: 'draft' }])
      const reviewed = blogOf([{ article, createdVia, review: 'approved' }])
      const dated = blogOf([{ article, createdVia, review: 'draft', reviewedAt: '2026-02-01' }])
      const count = async (snapshot: typeof reviewed) =>
        (await findingOf(id, snapshot)).evidence.figures.substantive
      expect([await count(unreviewed), await count(reviewed), await count(dated)]).toEqual([
        0, 1, 1,
      ])
      expect((await findingOf(id, unreviewed)).evidence.items[0]!.field).toBe('review')
    },
  )

  it('leaves out posts hidden from search engines', async () => {
    const snapshot = blogOf([{ article: plainArticle(words(300)), noindex: true }])
    expect((await findingOf(id, snapshot)).evidence.figures.posts).toBe(0)
  })
})

describe('content-depth-median', () => {
  const id = 'content-depth-median'

  it.each([
    [[600], 'pass', 600],
    [[100, 600, 900], 'pass', 600],
    [[599], 'warn', 599],
    [[200, 400], 'warn', 300],
    [[299, 100, 900], 'fail', 299],
  ] as const)('of %j words is %s', async (counts, status, median) => {
    const finding = await findingOf(id, posts(counts))
    expect(finding.status).toBe(status)
    expect(finding.evidence.figures.median).toBe(median)
  })

  it('names the short posts, shortest first', async () => {
    const { evidence } = await findingOf(id, posts([500, 100, 700]))
    expect(evidence.items.map((item) => item.id)).toEqual(['p2', 'p1'])
  })

  it('is unknown without posts', async () => {
    expect((await findingOf(id, blogOf([]))).status).toBe('unknown')
  })
})

describe('content-thin-share', () => {
  const id = 'content-thin-share'

  it.each([
    [1, 0, 'pass'],
    [10, 1, 'pass'],
    [9, 1, 'warn'],
    [4, 1, 'warn'],
    [3, 1, 'fail'],
  ] as const)('of %i posts with %i thin ones is %s', async (all, thin, status) => {
    const finding = await findingOf(id, posts([...times(all - thin, 300), ...times(thin, 299)]))
    expect(finding.status).toBe(status)
    expect(finding.evidence.count).toBe(thin)
  })

  it('does not call a post of exactly 300 words thin', async () => {
    expect((await findingOf(id, posts([300]))).status).toBe('pass')
    expect((await findingOf(id, posts([299]))).status).toBe('fail')
  })

  it('names at most 100 posts, thinnest first, and counts all', async () => {
    const counts = Array.from({ length: 130 }, (_, index) => 131 - index)
    const { evidence } = await findingOf(id, posts(counts))
    expect(evidence.count).toBe(130)
    expect(evidence.items).toHaveLength(100)
    expect(evidence.items[0]).toMatchObject({ id: 'p130', field: 'body' })
  })

  it('is unknown without posts', async () => {
    expect((await findingOf(id, blogOf([]))).status).toBe('unknown')
  })
})
