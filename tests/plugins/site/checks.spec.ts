import { describe, expect, it } from 'vitest'
import { siteChecks } from '../../../plugins/site/checks'
import { messages } from '../../../plugins/site/translations/messages'
import type {
  InternalLink,
  PageKind,
  Snapshot,
  SnapshotMedia,
  SnapshotMenuItem,
} from '../../../src/check/snapshot'
import { thresholdsFor } from '../../../src/check/thresholdsFor'
import { emptySnapshot } from '../../support/emptySnapshot'
import { expectSentences, textsAreComplete } from '../../support/everyMessage'
import { plainArticle, snapshotPage, snapshotPost } from '../../support/snapshotPost'

const now = new Date('2026-11-22T06:00:00Z')

async function judge(id: string, contents: Partial<Omit<Snapshot, 'settings'>>) {
  const check = siteChecks.find(({ rule }) => rule.id === id)
  if (!check) throw new Error(`no check judges ${id}`)
  const evidence = await check.gather({ snapshot: emptySnapshot(contents), now })
  const finding = check.judge(evidence, thresholdsFor({ rule: check.rule }))
  expectSentences({ finding, messages })
  return finding
}

const words = (count: number) => 'শব্দ '.repeat(count).trim()
const page = (kind: PageKind, text = words(20), changes = {}) =>
  snapshotPage({ id: kind, kind, article: plainArticle(text), ...changes })
const menu = (...ids: string[]): SnapshotMenuItem[] =>
  ids.map((id) => ({ label: id, href: null, target: { kind: 'pages', id } }))
const navigation = (header: SnapshotMenuItem[], footer: SnapshotMenuItem[] = []) => ({
  header,
  footer,
})
const link = (id: string): InternalLink => ({ path: `/${id}`, target: { kind: 'posts', id } })

describe('siteChecks', () => {
  it('measure rules 32, 34, 36 to 51, 55, 56 and 58', () => {
    const numbers = [32, 34, ...Array.from({ length: 16 }, (_, index) => 36 + index), 55, 56, 58]
    expect(siteChecks.map(({ rule }) => rule.number)).toEqual(numbers)
  })
})

describe('page-privacy-exists', () => {
  const id = 'page-privacy-exists'

  it.each([
    ['the footer', navigation([], menu('privacy'))],
    ['the header', navigation(menu('privacy'))],
  ])('passes when %s links to it', async (_, menus) => {
    const finding = await judge(id, { pages: [page('privacy')], navigation: menus })
    expect(finding).toMatchObject({ status: 'pass', blocks: 'always', fix: null })
  })

  it('warns when no menu links to it, and points at the footer', async () => {
    const finding = await judge(id, { pages: [page('privacy')] })
    expect(finding).toMatchObject({ status: 'warn', fix: { key: `${id}:fix-link` } })
    expect(finding.evidence.items.at(-1)).toMatchObject({ kind: 'global', field: 'footer' })
  })

  it('fails without one, and blocks', async () => {
    expect(await judge(id, { pages: [page('about')] })).toMatchObject({
      status: 'fail',
      blocks: 'always',
      summary: { key: `${id}:fail` },
    })
  })

  it('fails when the page has no text', async () => {
    const contents = { pages: [page('privacy', '')], navigation: navigation([], menu('privacy')) }
    expect((await judge(id, contents)).summary.key).toBe(`${id}:fail-empty`)
  })

  it.each(['Privacy Policy', 'গোপনীয়তা নীতি', 'গোপনীয়তার নীতি'])(
    'fails when a page named %s has another kind, and says which field to mend',
    async (title) => {
      const finding = await judge(id, { pages: [page('other', 'text', { title })] })
      expect(finding.summary.key).toBe(`${id}:fail-kind`)
      expect(finding.evidence.items).toMatchObject([{ id: 'other', field: 'kind' }])
    },
  )
})

describe('page-about-identity', () => {
  const id = 'page-about-identity'
  const author = { id: 'r', name: 'রহিম উদ্দিন', slug: 'rahim', bio: '' }

  it('passes with a long page that names an author', async () => {
    const pages = [page('about', `${words(98)} রহিম উদ্দিন`)]
    expect((await judge(id, { pages, authors: [author] })).status).toBe('pass')
  })

  it('passes with a long page and an author with a biography on every post', async () => {
    const finding = await judge(id, {
      pages: [page('about', words(100))],
      authors: [{ ...author, bio: 'রাঁধেন ও লেখেন' }],
      posts: [snapshotPost({ id: 'a', authors: ['r'] })],
    })
    expect(finding).toMatchObject({ status: 'pass', blocks: 'never' })
  })

  it('warns when the page is short', async () => {
    const pages = [page('about', `${words(97)} রহিম উদ্দিন`)]
    const finding = await judge(id, { pages, authors: [author] })
    expect(finding).toMatchObject({ status: 'warn', summary: { key: `${id}:warn-short` } })
  })

  it('warns when nobody is named, and lists who lacks a biography and what lacks an author', async () => {
    const finding = await judge(id, {
      pages: [page('about', words(100))],
      authors: [author, { ...author, id: 'idle', name: 'করিম' }],
      posts: [snapshotPost({ id: 'a', authors: ['r'] }), snapshotPost({ id: 'b' })],
    })
    expect(finding).toMatchObject({ status: 'warn', summary: { key: `${id}:warn-nobody` } })
    expect(finding.evidence.items).toMatchObject([
      { kind: 'pages', id: 'about' },
      { kind: 'authors', id: 'r', field: 'bio' },
      { kind: 'posts', id: 'b', field: 'authors' },
    ])
  })

  it('warns of both', async () => {
    const finding = await judge(id, { pages: [page('about', words(5))] })
    expect(finding.summary.key).toBe(`${id}:warn-both`)
  })

  it('fails without an about page', async () => {
    expect((await judge(id, {})).status).toBe('fail')
  })
})

describe('page-trust-linked', () => {
  const id = 'page-trust-linked'
  const pages = [page('privacy'), page('about'), page('contact'), page('terms')]

  it('passes with the three in the footer, terms or not', async () => {
    const footer = navigation([], menu('privacy', 'about', 'contact'))
    expect((await judge(id, { pages, navigation: footer })).status).toBe('pass')
  })

  it('warns when one is not linked, and does not take the header for the footer', async () => {
    const menus = navigation(menu('contact'), menu('privacy', 'about'))
    const finding = await judge(id, { pages, navigation: menus })
    expect(finding.status).toBe('warn')
    expect(finding.evidence.items).toMatchObject([
      { kind: 'global', detail: { key: `${id}:not-linked` } },
    ])
  })

  it('warns when one still has a blank of a template', async () => {
    const blank = pages.map((one) =>
      one.kind === 'contact' ? page('contact', 'Write to [Your name]') : one,
    )
    const menus = navigation([], menu('privacy', 'about', 'contact'))
    const finding = await judge(id, { pages: blank, navigation: menus })
    expect(finding.status).toBe('warn')
    expect(finding.evidence.items).toMatchObject([
      { kind: 'pages', id: 'contact', field: 'body', detail: { values: { blank: '[Your name]' } } },
    ])
  })

  it('fails when two or more are wanting', async () => {
    const finding = await judge(id, {
      pages: [page('privacy'), page('about')],
      navigation: navigation([], menu('privacy')),
    })
    expect(finding).toMatchObject({ status: 'fail', evidence: { count: 2 } })
    expect(await judge(id, {})).toMatchObject({ status: 'fail', evidence: { count: 3 } })
  })
})

describe('nav-main-menu', () => {
  const id = 'nav-main-menu'
  const pages = [page('about'), page('contact'), page('privacy')]
  const header = menu('about', 'contact', 'privacy')

  it('passes with three working links', async () => {
    const finding = await judge(id, { pages, navigation: navigation(header) })
    expect(finding).toMatchObject({ status: 'pass', evidence: { figures: { links: 3 } } })
  })

  it('counts the front page and other sites as working', async () => {
    const items: SnapshotMenuItem[] = [
      { label: 'প্রথম পাতা', href: '/', target: 'home' },
      { label: 'ফেসবুক', href: 'https://facebook.example', target: 'external' },
      ...menu('about'),
    ]
    expect((await judge(id, { pages, navigation: navigation(items) })).status).toBe('pass')
  })

  it('warns of fewer, and does not count an item without words', async () => {
    const items = [...menu('about', 'contact'), { ...menu('privacy')[0]!, label: ' ' }]
    const finding = await judge(id, { pages, navigation: navigation(items) })
    expect(finding).toMatchObject({ status: 'warn', summary: { key: `${id}:warn-short` } })
  })

  it('warns of posts that are too far away, farthest first', async () => {
    const posts = Array.from({ length: 42 }, (_, index) =>
      snapshotPost({ id: `p${index}`, publishedAt: new Date(1e12 - index * 1e9).toISOString() }),
    )
    const finding = await judge(id, { pages, posts, navigation: navigation(header) })
    expect(finding).toMatchObject({ status: 'warn', evidence: { count: 12 } })
    expect(finding.evidence.items[0]).toMatchObject({
      id: 'p40',
      detail: { values: { clicks: 5 } },
    })
  })

  it.each([
    ['names a document that is gone', { label: 'মুছে ফেলা', href: null, target: 'missing' }],
    ['leads to a draft', { label: 'খসড়া', href: null, target: { kind: 'posts', id: 'draft' } }],
  ] satisfies [string, SnapshotMenuItem][])('fails when an item %s', async (_, item) => {
    const finding = await judge(id, { pages, navigation: navigation([...header, item]) })
    expect(finding).toMatchObject({
      status: 'fail',
      blocks: 'always',
      evidence: {
        items: [{ kind: 'global', id: 'navigation', field: 'header', title: item.label }],
      },
    })
  })

  it('fails when an item of the footer is dead, told by its address if it has no words', async () => {
    const footer: SnapshotMenuItem[] = [{ label: '', href: '/gone', target: 'missing' }]
    const finding = await judge(id, { pages, navigation: navigation(header, footer) })
    expect(finding).toMatchObject({
      status: 'fail',
      evidence: { items: [{ field: 'footer', title: '/gone' }] },
    })
  })

  it('fails without a menu', async () => {
    const finding = await judge(id, { pages, navigation: navigation([], header) })
    expect(finding).toMatchObject({ status: 'fail', summary: { key: `${id}:fail-empty` } })
  })
})

describe('nav-broken-links', () => {
  const id = 'nav-broken-links'
  const many = (broken: number, total: number) =>
    Array.from({ length: total }, (_, index) =>
      index < broken ? { path: '/gone', target: null } : link('a'),
    )
  const linking = (links: InternalLink[]) => [snapshotPost({ id: 'a', internalLinks: links })]

  it.each([
    [0, 10, 'pass'],
    [1, 100, 'warn'],
    [2, 100, 'fail'],
  ])('with %i of %i links broken is as bad as that', async (broken, total, status) => {
    const finding = await judge(id, { posts: linking(many(broken, total)) })
    expect(finding).toMatchObject({ status, blocks: 'quality', evidence: { count: broken } })
  })

  it('does not apply where there are no links and pictures', async () => {
    expect((await judge(id, { posts: linking([]) })).status).toBe('n/a')
  })

  it('counts links to what is not published, also from pages', async () => {
    const pages = [page('about', 'x', { internalLinks: [link('draft')] })]
    const finding = await judge(id, { pages })
    expect(finding.evidence.items).toMatchObject([
      { kind: 'pages', id: 'about', detail: { values: { path: '/draft' } } },
    ])
  })

  it('counts pictures whose file is gone, and no others', async () => {
    const image = { offset: 0, alt: 'ভাত', url: null, mediaId: null }
    const images = [
      image,
      { ...image, mediaId: 'gone' },
      { ...image, mediaId: 'm' },
      { ...image, url: 'https://other.example/rice.jpg', alt: null },
    ]
    const media: SnapshotMedia = {
      id: 'm',
      filename: 'rice.jpg',
      alt: 'ভাত',
      decorative: false,
      altMissing: false,
      origin: 'own',
      licence: null,
      credit: null,
      ownWork: true,
      external: false,
    }
    const posts = [snapshotPost({ id: 'a', article: { ...plainArticle('x'), images } })]
    const finding = await judge(id, { posts, media: [media] })
    expect(finding).toMatchObject({
      status: 'fail',
      evidence: { count: 2, figures: { total: 4, broken: 2 } },
    })
  })
})

describe('nav-orphans', () => {
  const id = 'nav-orphans'
  /** Posts in a row, each linked from the one before, but for the last few. */
  const row = (total: number, orphans: number) =>
    Array.from({ length: total }, (_, index) =>
      snapshotPost({
        id: `p${index}`,
        internalLinks: index < total - orphans ? [link(`p${(index + 1) % (total - orphans)}`)] : [],
      }),
    )

  it.each([
    [0, 'pass'],
    [1, 'pass'],
    [2, 'warn'],
    [3, 'warn'],
    [4, 'fail'],
  ])('with %i of 20 posts alone is a %s', async (orphans, status) => {
    const finding = await judge(id, { posts: row(20, orphans) })
    expect(finding).toMatchObject({ status, evidence: { count: orphans } })
  })

  it('does not take an archive or a link to itself for a link', async () => {
    const posts = [
      snapshotPost({ id: 'a', categories: ['c'], internalLinks: [link('a')] }),
      snapshotPost({ id: 'b', categories: ['c'] }),
    ]
    const categories = [{ id: 'c', title: 'C', slug: 'c', url: '/c', noindex: false }]
    const finding = await judge(id, { posts, categories })
    expect(finding.evidence.items.map((item) => item.id)).toEqual(['a', 'b'])
  })

  it('takes a menu and a page for a link', async () => {
    const finding = await judge(id, {
      posts: [snapshotPost({ id: 'a' }), snapshotPost({ id: 'b' })],
      pages: [page('about', 'x', { internalLinks: [link('a')] })],
      navigation: navigation([{ label: 'B', href: null, target: { kind: 'posts', id: 'b' } }]),
    })
    expect(finding.status).toBe('pass')
  })

  it.each([0, 1])('does not apply with %i posts', async (count) => {
    const posts = [snapshotPost({ id: 'a' })].slice(0, count)
    expect((await judge(id, { posts })).status).toBe('n/a')
  })
})

describe('the texts of the site', () => {
  textsAreComplete(messages)
})
