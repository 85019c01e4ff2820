import { describe, expect, it } from 'vitest'
import { clicksFromHome } from '../../../plugins/site/domain/clicksFromHome'
import { mentions } from '../../../plugins/site/domain/mentions'
import { templateBlank } from '../../../src/check/templateBlank'
import type { InternalLink } from '../../../src/check/snapshot'
import { emptySnapshot } from '../../support/emptySnapshot'
import { snapshotPage, snapshotPost } from '../../support/snapshotPost'

const link = (id: string, kind: 'posts' | 'pages' = 'posts'): InternalLink => ({
  path: `/${id}`,
  target: { kind, id },
})

describe('the clicks from the front page', () => {
  /** Post 0 is the newest. */
  const posts = Array.from({ length: 25 }, (_, index) =>
    snapshotPost({
      id: `p${index}`,
      publishedAt: new Date(Date.UTC(2026, 10, 20) - index * 86_400_000).toISOString(),
      categories: index === 24 ? ['old'] : [],
      internalLinks: index === 0 ? [link('p20')] : [],
    }),
  )
  const term = { id: 'old', title: 'পুরোনো', slug: 'old', url: '/category/old', noindex: false }

  it('follow the pages of the list, newest first', () => {
    const clicks = clicksFromHome({ snapshot: emptySnapshot({ posts }), postsPerListPage: 10 })
    expect(['p0', 'p9', 'p10', 'p19', 'p24'].map((id) => clicks.get(`posts/${id}`))).toEqual([
      1, 1, 2, 2, 3,
    ])
  })

  it('take the shorter way through a link in a text', () => {
    const clicks = clicksFromHome({ snapshot: emptySnapshot({ posts }), postsPerListPage: 2 })
    expect(clicks.get('posts/p20')).toBe(2)
    expect(clicks.get('posts/p19')).toBe(10)
  })

  it('take the shorter way through a category of the menu', () => {
    const snapshot = emptySnapshot({
      posts,
      categories: [term],
      navigation: {
        header: [{ label: 'পুরোনো', href: null, target: { kind: 'categories', id: 'old' } }],
        footer: [],
      },
    })
    const clicks = clicksFromHome({ snapshot, postsPerListPage: 2 })
    expect(clicks.get('categories/old')).toBe(1)
    expect(clicks.get('posts/p24')).toBe(2)
  })

  it('are unknown for what nothing leads to, and survive circles', () => {
    const pages = [
      snapshotPage({ id: 'a', internalLinks: [link('b', 'pages')] }),
      snapshotPage({ id: 'b', internalLinks: [link('a', 'pages')] }),
      snapshotPage({ id: 'alone' }),
    ]
    const footer = [{ label: 'A', href: null, target: { kind: 'pages' as const, id: 'a' } }]
    const snapshot = emptySnapshot({ pages, navigation: { header: [], footer } })
    const clicks = clicksFromHome({ snapshot, postsPerListPage: 10 })
    expect(Object.fromEntries(clicks)).toEqual({ 'pages/a': 1, 'pages/b': 2 })
  })
})

describe('mentions', () => {
  it.each([
    ['Written by  Rahim\nUddin.', 'rahim uddin', true],
    ['লিখেছেন রহিমের ভাই', 'রহিম', true],
    ['এটি আয়েশার ব্লগ', 'আয়েশা', true],
    ['also', 'Al', false],
    ['Palo Alto', 'alto', true],
    ['আবদুররহিম', 'রহিম', false],
    ['C++ (and more)', 'c++', true],
    ['anything', ' ', false],
  ])('of %j: is %j named? %s', (text, name, expected) => {
    expect(mentions({ text, name })).toBe(expected)
  })
})

describe('the blanks of a template', () => {
  it.each([
    ['Mail us at [Your email address] today', '[Your email address]'],
    ['আমি [আপনার নাম], লিখি', '[আপনার নাম]'],
    ['the owner of {{site_name}}', '{{site_name}}'],
    ['see www.yoursite.com', 'yoursite.com'],
    ['Name: ______', '______'],
    ['first {{a}}, then [your name]', '{{a}}'],
  ])('are found in %j', (text, blank) => {
    expect(templateBlank(text)).toBe(blank)
  })

  it.each(['A page [1] with notes', 'আমার নাম রহিম', 'ranna.example', 'a < b and c > d'])(
    'are not found in %j',
    (text) => {
      expect(templateBlank(text)).toBeNull()
    },
  )
})
