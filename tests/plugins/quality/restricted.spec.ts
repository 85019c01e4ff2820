import { describe, expect, it } from 'vitest'

import { textToArticle } from '../../../src/article/textToArticle'
import { revision } from '../../../src/article/revision'
import type { SnapshotPost } from '../../../src/check/snapshot'
import { blogOf, findingOf } from './findings'

const harmless =
  'We cooked rice with lentils and garlic for the guests of the evening, and everybody came back for more of it.'
const casino = 'Join our online casino and get a welcome bonus on your first deposit.'
const french = 'Nous avons préparé le riz avec des lentilles et de l’ail pour nos invités. '.repeat(
  5,
)

const post = (text: string): Partial<SnapshotPost> => ({ article: textToArticle({ text }) })
const filled = (bad: number, good: number) => [
  ...Array.from({ length: bad }, () => post(`${harmless} ${casino}`)),
  ...Array.from({ length: good }, () => post(harmless)),
]

/** A blog of which somebody looked at the first posts. */
const decided = (options: {
  bad: number
  good: number
  verdicts: readonly ('confirmed' | 'dismissed')[]
}) => {
  const blog = blogOf(filled(options.bad, options.good))
  const policy = Object.fromEntries(
    options.verdicts.map((verdict, index) => {
      const { id, article } = blog.posts[index]!
      const decision = {
        category: 'gambling',
        verdict,
        note: null,
        by: 'Rina',
        at: '2026-11-01T00:00:00.000Z',
        revision: revision(article),
        hits: [],
      }
      return [`posts/${id}`, [decision]]
    }),
  )
  return { ...blog, readings: { policy } }
}

const judge = (blog: ReturnType<typeof blogOf>) => findingOf('niche-restricted', blog)

describe('subjects that Google restricts', () => {
  it('pass where there are none', async () => {
    const { status, figures } = await judge(blogOf(filled(0, 4))).then(({ status, evidence }) => ({
      status,
      figures: evidence.figures,
    }))
    expect(status).toBe('pass')
    expect(figures).toMatchObject({ posts: 4, screened: 4, suspected: 0, confirmed: 0, share: 0 })
  })

  it('only warn while nobody has looked, whatever their share', async () => {
    const { status, summary, evidence } = await judge(blogOf(filled(5, 0)))
    expect([status, summary.key]).toEqual(['warn', 'niche-restricted:warn'])
    expect(evidence.figures).toMatchObject({ suspected: 5, confirmed: 0, share: 1 })
    expect(evidence.items[0]).toMatchObject({
      kind: 'posts',
      field: 'body',
      detail: { key: 'niche-restricted:open', values: { category: 'gambling' } },
    })
  })

  it('fail when a person has confirmed over a fifth of the posts', async () => {
    const fifth = await judge(decided({ bad: 3, good: 2, verdicts: ['confirmed'] }))
    expect([fifth.status, fifth.evidence.figures['confirmed']]).toEqual(['warn', 1])
    const more = await judge(decided({ bad: 3, good: 2, verdicts: ['confirmed', 'confirmed'] }))
    expect(more.status).toBe('fail')
    expect(more.blocks).toBe('never')
    expect(more.summary.values).toMatchObject({ restricted: 2, posts: 5, share: 0.4 })
    expect(more.evidence.items.map(({ detail }) => detail?.key)).toEqual([
      'niche-restricted:confirmed',
      'niche-restricted:confirmed',
      'niche-restricted:open',
    ])
  })

  it('do not count once they are dismissed', async () => {
    const { status, evidence } = await judge(decided({ bad: 1, good: 3, verdicts: ['dismissed'] }))
    expect([status, evidence.count]).toEqual(['pass', 0])
  })

  it('do not count in pages and in posts hidden from search engines', async () => {
    const blog = blogOf([...filled(0, 3), { ...post(`${harmless} ${casino}`), noindex: true }])
    expect((await judge(blog)).status).toBe('pass')
  })

  it('are unknown where most posts are in languages without lists, unless somebody confirmed them', async () => {
    const strange = await judge(blogOf([post(french), post(french), post(harmless)]))
    expect([strange.status, strange.summary.key]).toEqual([
      'unknown',
      'niche-restricted:not-screened',
    ])
    const half = await judge(blogOf([post(french), post(harmless)]))
    expect(half.status).toBe('pass')
    const blog = decided({ bad: 1, good: 0, verdicts: ['confirmed'] })
    const others = blogOf([{}, post(french), post(french)]).posts.slice(1)
    expect((await judge({ ...blog, posts: [...blog.posts, ...others] })).status).toBe('fail')
  })

  it('are unknown without a post that has words', async () => {
    for (const blog of [blogOf([]), blogOf([{ ...post(''), title: '' }])]) {
      // oxlint-disable-next-line no-await-in-loop -- one blog after the other
      const { status, summary } = await judge(blog)
      expect([status, summary.key]).toEqual(['unknown', 'niche-restricted:no-posts'])
    }
  })

  it.each([
    { statement: 'The best online casino games for you', keywords: [] },
    { statement: '', keywords: ['রান্না', 'অনলাইন ক্যাসিনো'] },
  ])('warn when the blog declares such a subject: $statement $keywords', async (niche) => {
    const blog = blogOf(filled(0, 3))
    const settings = { ...blog.settings, niche: { preset: null, ...niche } }
    const { status, summary, evidence, fix } = await judge({ ...blog, settings })
    expect([status, summary.key]).toEqual(['warn', 'niche-restricted:declared'])
    expect(fix?.key).toBe('niche-restricted:fix-declared')
    expect(evidence.items).toMatchObject([{ kind: 'global', id: 'blog', field: 'niche' }])
  })
})
