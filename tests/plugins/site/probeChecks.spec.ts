import { describe, expect, it } from 'vitest'

import { siteChecks } from '../../../plugins/site/checks'
import { liveOf } from '../../../plugins/site/domain/probe/liveOf'
import type { ProbeResult, RenderedPage, Visit } from '../../../plugins/site/domain/probe/probe'
import type { PageAdvertising } from '../../../plugins/site/domain/probe/pageAdvertising'
import type { PageMove } from '../../../plugins/site/domain/probe/pageMoves'
import { siteReadingKey } from '../../../plugins/site/domain/probe/siteReadingKey'
import { messages } from '../../../plugins/measures'
import type { SnapshotPost } from '../../../src/check/snapshot'
import { thresholdsFor } from '../../../src/check/thresholdsFor'
import { emptySnapshot } from '../../support/emptySnapshot'
import { expectSentences } from '../../support/everyMessage'
import { plainArticle, snapshotPost } from '../../support/snapshotPost'

const origin = 'https://ranna.example'
const publisherId = 'pub-1234567890123456'
const at = '2026-11-28T06:00:00.000Z'
const now = new Date(at)

const page: NonNullable<Visit['page']> = {
  title: 'ভাত',
  language: 'bn',
  canonical: null,
  robots: [],
  viewport: 'width=device-width, initial-scale=1',
  tokens: ['token'],
  publishers: [],
  hasAdCode: false,
  hasPassword: false,
  refresh: null,
  hasConsent: false,
  advertising: { slots: 0, paying: 0, unmarked: 0, hosts: [], moves: [] },
  headings: 2,
  words: 300,
}
const outcome = (path: string, changes: Partial<Visit> = {}) => ({
  address: `${origin}${path}`,
  status: 200 as number | null,
  problem: null as Visit['problem'],
  finalAddress: `${origin}${path}` as string | null,
  hops: 0,
  ...changes,
})
const visit = (path: string, changes: Partial<Visit> = {}): Visit => ({
  ...outcome(path),
  role: 'posts',
  document: { kind: 'posts', id: path.slice(1), title: path },
  robotsHeader: '',
  challenge: false,
  page,
  held: 1,
  foundAt: null,
  ...changes,
})
const home = (changes: Partial<Visit> = {}) =>
  visit('/', { role: 'home', document: null, held: null, ...changes })
const missing = (changes: Partial<Visit> = {}) =>
  visit('/none', { role: 'missing', document: null, status: 404, held: null, ...changes })
const failed = (code: string, tls: string | null = null): Partial<Visit> => ({
  status: null,
  problem: { code, tls },
  finalAddress: null,
  page: null,
  held: null,
})

const rendered = (path: string, changes: Partial<RenderedPage> = {}): RenderedPage => ({
  address: `${origin}${path}`,
  overflow: 0,
  fontSize: 16,
  paint: 400,
  height: 3000,
  adHeight: 0,
  emptySlots: 0,
  overlays: [],
  did: [],
  ...changes,
})

const good: ProbeResult = {
  version: 1,
  startedAt: at,
  finishedAt: at,
  origin,
  proof: 'meta',
  stopped: null,
  requests: 20,
  bytes: 1,
  certificate: {
    names: ['ranna.example'],
    issuer: 'CA',
    validFrom: at,
    validTo: '2027-02-28T00:00:00.000Z',
  },
  robots: { ...outcome('/robots.txt'), blocked: [], isUnreadable: false },
  plain: outcome('/', { hops: 1 }),
  otherHost: null,
  ads: {
    ...outcome('/ads.txt'),
    reading: { isHtml: false, publishers: [publisherId], malformed: [] },
  },
  sitemap: {
    ...outcome('/sitemap.xml'),
    listed: 2,
    trouble: null,
    missing: [],
    drafts: [],
    foreign: [],
    wanted: 2,
  },
  visits: [home(), visit('/a'), visit('/b'), missing()],
  rendered: [rendered('/a')],
}

type Given = Partial<ProbeResult> & {
  runs?: number
  noResult?: boolean
  address?: string | null
  id?: string | null
  later?: number
  noindex?: string[]
  posts?: SnapshotPost[]
}
const judge = async (id: string, given: Given = {}) => {
  const {
    runs = 3,
    noResult,
    address = origin,
    later = 0,
    noindex = [],
    posts = [],
    ...changes
  } = given
  const { id: wantedId = publisherId, ...probe } = changes
  const result = { ...good, ...probe }
  const check = siteChecks.find(({ rule }) => rule.id === id)!
  const snapshot = emptySnapshot({
    posts: [...posts, ...noindex.map((post) => snapshotPost({ id: post, noindex: true }))],
    settings: { address, publisherId: wantedId },
    readings: {
      [siteReadingKey]: {
        result: noResult ? null : result,
        history: Array.from({ length: runs }, () => liveOf(result)),
      },
    },
  })
  const when = new Date(now.getTime() + later * 86_400_000)
  const finding = check.judge(
    await check.gather({ snapshot, now: when }),
    thresholdsFor({ rule: check.rule }),
  )
  expectSentences({ finding, messages })
  const [, variant] = finding.summary.key.split(':')
  return { finding, says: finding.status === variant ? variant : `${finding.status} ${variant}` }
}
const probed = siteChecks.filter(({ rule }) => rule.number >= 40 && rule.id !== 'tech-own-domain')

describe.each(probed.map(({ rule }) => rule.id))('%s', (id) => {
  it.each([
    ['without a public address', { address: null }, 'unknown no-address'],
    ['before the first visit', { noResult: true }, 'unknown none'],
    ['when the address has changed since', { address: 'https://other.example' }, 'unknown moved'],
    ['eight days later', { later: 8 }, 'unknown old'],
    ['when the visit saw no page', { visits: [] }, 'unknown unseen'],
    [
      'when it was stopped before',
      { visits: [], stopped: 'cancelled' as const },
      'unknown cancelled',
    ],
  ])('is unknown %s', async (_, given, says) => {
    expect((await judge(id, given)).says).toBe(says)
  })

  it('is never a pass of a site that did not prove to be the blog’s own and is down', async () => {
    const visits = [home(failed('timeout'))]
    const down = { proof: null, visits, robots: null, ads: null, sitemap: null, certificate: null }
    expect((await judge(id, { ...down, plain: null })).says).not.toBe('pass')
  })
})

const selling = (changes: Partial<PageAdvertising>): Partial<Visit> => ({
  page: { ...page, advertising: { ...page.advertising!, ...changes } },
})
const { advertising: _advertising, ...earlier } = page
const unread: Partial<Visit> = { page: earlier }
const own = snapshotPost({ id: 'a', article: plainArticle('নিজের কথা '.repeat(100)) })
const offers = (id: string, count: number, href = 'https://amzn.to/x'): SnapshotPost => {
  const article = plainArticle(
    ['নিজের কথা '.repeat(10), ...Array(count).fill('এখান থেকে কিনুন')].join('\n\n'),
  )
  const links = article.blocks
    .slice(1)
    .map(({ offset, length }) => ({ offset, length, href, target: null }))
  return snapshotPost({ id, article: { ...article, links } })
}
const balance = 'policy-ad-balance'
const intrusive = 'policy-intrusive'
const move = (kind: PageMove['kind'], isCertain: boolean) =>
  selling({ moves: [{ kind, where: 'https://other.example/', isCertain }] })
const overlay = { share: 0.6, isClosable: false, isConsent: false, words: 'পুরস্কার' }

const advertisingCells: [string, string, Given, string][] = [
  [balance, 'a blog that sells nothing', { posts: [own] }, 'pass pass-none'],
  [
    balance,
    'a post that sells more than it says, without a visit',
    { posts: [offers('a', 9)], noResult: true },
    'fail fail-most',
  ],
  [
    balance,
    'one such post of three',
    { posts: [offers('a', 9), own, { ...own, id: 'c' }] },
    'fail',
  ],
  [
    balance,
    'a few links that pay and nobody is told',
    { posts: [offers('a', 1)] },
    'warn warn-unlabelled',
  ],
  [
    balance,
    'links that the public page marks',
    { posts: [offers('a', 1)], visits: [home(), visit('/a', selling({ paying: 1 }))] },
    'pass',
  ],
  [
    balance,
    'places for advertisements that no browser measured',
    { posts: [own], rendered: null, visits: [home(), visit('/a', selling({ slots: 1 }))] },
    'unknown unknown-height',
  ],
  [
    balance,
    'four places for advertisements beside two hundred words',
    { posts: [own], rendered: null, visits: [home(), visit('/a', selling({ slots: 4 }))] },
    'fail fail-most',
  ],
  [
    balance,
    'a third of the height',
    { posts: [own], rendered: [rendered('/a', { adHeight: 1050 })] },
    'warn',
  ],
  [
    balance,
    'half of the height of the home page',
    { posts: [own], rendered: [rendered('/', { adHeight: 1500 })] },
    'fail',
  ],
  [
    balance,
    'empty places, counted as the commonest size',
    { posts: [own], rendered: [rendered('/a', { height: 500, emptySlots: 2 })] },
    'fail fail-most',
  ],
  [
    balance,
    'results of a version that did not look',
    { posts: [own], visits: [home(), visit('/a', unread)] },
    'unknown',
  ],
  [balance, 'a visit that saw no post', { posts: [own], visits: [home()] }, 'unknown'],
  [intrusive, 'a visit that saw no post', { posts: [own], visits: [home()] }, 'unknown'],
  [
    balance,
    'posts that scripts fill, and no browser',
    { posts: [own], rendered: null, visits: [home(), visit('/a', { held: 0.1 })] },
    'unknown unknown-shell',
  ],
  [balance, 'a site that proves nothing', { posts: [own], proof: null }, 'unknown unproven'],
  [intrusive, 'a quiet site, watched', {}, 'pass'],
  [intrusive, 'a quiet site, read', { rendered: null }, 'pass pass-read'],
  [intrusive, 'results of a version that did not look', { visits: [home(unread)] }, 'unknown'],
  [
    intrusive,
    'a network for pop-ups',
    { visits: [home(selling({ hosts: ['c1.popads.net'] }))] },
    'fail fail-network',
  ],
  [
    intrusive,
    'another network',
    { visits: [home(selling({ hosts: ['cdn.taboola.com'] }))] },
    'warn',
  ],
  [
    intrusive,
    'a refresh to another site',
    { visits: [home(move('refresh', true))] },
    'fail fail-refresh',
  ],
  [
    intrusive,
    'a file that nobody asked for',
    { visits: [home(move('download', true))] },
    'fail fail-download',
  ],
  [
    intrusive,
    'a script that could, read',
    { rendered: null, visits: [home(move('window', false))] },
    'unknown unknown-suspect',
  ],
  [intrusive, 'a script that could, watched', { visits: [home(move('location', false))] }, 'warn'],
  [
    intrusive,
    'posts that scripts fill, read',
    { rendered: null, visits: [home(), visit('/a', { held: 0 })] },
    'unknown unknown-shell',
  ],
  ...(['left', 'window', 'download', 'dialog'] as const).map(
    (kind): [string, string, Given, string] => [
      intrusive,
      `what a page did: ${kind}`,
      { rendered: [rendered('/a', { did: [{ kind, where: 'https://other.example/' }] })] },
      `fail fail-${kind}`,
    ],
  ),
  [
    intrusive,
    'a page that went to another of its own',
    { rendered: [rendered('/a', { did: [{ kind: 'left', where: `${origin}/b` }] })] },
    'pass',
  ],
  [
    intrusive,
    'a cover without a button',
    { rendered: [rendered('/a', { overlays: [overlay] })] },
    'fail fail-overlay',
  ],
  [
    intrusive,
    'a cover with a button',
    { rendered: [rendered('/a', { overlays: [{ ...overlay, isClosable: true }] })] },
    'warn',
  ],
  [
    intrusive,
    'a question of consent',
    { rendered: [rendered('/a', { overlays: [{ ...overlay, isConsent: true }] })] },
    'warn',
  ],
  [
    intrusive,
    'a low bar',
    { rendered: [rendered('/a', { overlays: [{ ...overlay, share: 0.1 }] })] },
    'pass',
  ],
  [
    intrusive,
    'an embed of a network for pop-ups, without a visit',
    {
      noResult: true,
      posts: [
        { ...own, article: { ...own.article, embeds: [{ offset: 0, url: '//www.popads.net/x' }] } },
      ],
    },
    'fail fail-embed',
  ],
]

const cells: [string, string, Given, string][] = [
  ['tech-public-live', 'three good runs', {}, 'pass'],
  ['tech-public-live', 'two good runs', { runs: 2 }, 'unknown unknown-runs'],
  [
    'tech-public-live',
    'one failure in the only visit',
    { runs: 1, proof: null, visits: [home(failed('timeout'))] },
    'unknown unknown-once',
  ],
  [
    'tech-public-live',
    'nothing that could be asked',
    { visits: [home(failed('robots'))] },
    'unknown unknown-unseen',
  ],
  ['tech-public-live', 'no proof', { proof: null }, 'unknown unknown-unproven'],
  [
    'tech-public-live',
    'a page that is always down',
    { visits: [home(), visit('/a', failed('connection'))] },
    'fail',
  ],
  ['tech-https', 'a good certificate', {}, 'pass'],
  [
    'tech-https',
    'a week left',
    { certificate: { ...good.certificate!, validTo: '2026-12-05T07:00:00.000Z' } },
    'warn',
  ],
  [
    'tech-https',
    'one that ended after the visit',
    { later: 3, certificate: { ...good.certificate!, validTo: '2026-11-29T00:00:00.000Z' } },
    'fail fail-expired',
  ],
  [
    'tech-https',
    'plain HTTP as the address',
    { origin: 'http://ranna.example', address: 'http://ranna.example' },
    'fail fail-plain',
  ],
  [
    'tech-https',
    'an authority nobody knows',
    { visits: [home(failed('tls', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'))] },
    'fail fail-untrusted',
  ],
  [
    'tech-https',
    'a broken handshake',
    { visits: [home(failed('tls', 'EPROTO'))] },
    'fail fail-other',
  ],
  [
    'tech-https',
    'a way back to plain HTTP',
    { visits: [home({ finalAddress: 'http://ranna.example/' })] },
    'fail fail-back',
  ],
  ['tech-https', 'a closed plain port', { plain: outcome('/', failed('connection')) }, 'pass'],
  ['tech-https', 'no answer', { visits: [home(failed('timeout'))], certificate: null }, 'unknown'],
  ['tech-no-wall', 'open pages', {}, 'pass'],
  [
    'tech-no-wall',
    'open pages with a login form beside the text',
    { visits: [home(), visit('/a', { page: { ...page, hasPassword: true } })] },
    'pass',
  ],
  [
    'tech-no-wall',
    'a form in place of the home page',
    { visits: [home({ page: { ...page, hasPassword: true, words: 5, headings: 1 } })] },
    'fail fail-password',
  ],
  [
    'tech-no-wall',
    'a closed country',
    { visits: [home(), visit('/a', { status: 451 })] },
    'fail fail-country',
  ],
  [
    'tech-no-wall',
    'a refusal',
    { visits: [home(), visit('/a', { status: 403, held: 0 })] },
    'fail fail-refused',
  ],
  [
    'tech-no-wall',
    'consent in place of the text',
    {
      visits: [home(), visit('/a', { held: 0.05, page: { ...page, hasConsent: true, words: 90 } })],
    },
    'warn warn-consent',
  ],
  [
    'tech-no-wall',
    'a way to a consent page',
    { visits: [home(), visit('/a', { held: 0, hops: 1, finalAddress: `${origin}/consent` })] },
    'warn warn-consent',
  ],
  ['tech-adsense-crawler', 'nothing blocked', {}, 'pass'],
  [
    'tech-adsense-crawler',
    'a failing robots.txt',
    { robots: { ...outcome('/robots.txt', { status: 500 }), blocked: [], isUnreadable: true } },
    'unknown',
  ],
  ['tech-server-rendered', 'all words', {}, 'pass'],
  [
    'tech-server-rendered',
    'nine tenths of one post',
    { visits: [home(), visit('/a'), visit('/b', { held: 0.9 })] },
    'warn',
  ],
  [
    'tech-server-rendered',
    'half of one post',
    { visits: [home(), visit('/a'), visit('/b', { held: 0.5 })] },
    'fail',
  ],
  ['tech-server-rendered', 'no proof', { proof: null }, 'unknown unproven'],
  ['tech-server-rendered', 'no posts', { visits: [home()] }, 'unknown'],
  ['tech-indexable', 'open posts', {}, 'pass'],
  [
    'tech-indexable',
    'a post kept from search on purpose',
    { noindex: ['a'], visits: [home(), visit('/a', { robotsHeader: 'noindex' }), visit('/b')] },
    'pass',
  ],
  [
    'tech-indexable',
    'one of 25',
    {
      visits: [
        home(),
        ...Array.from({ length: 24 }, (_, index) => visit(`/${index}`)),
        visit('/x', { page: { ...page, robots: ['noindex'] } }),
      ],
    },
    'warn',
  ],
  [
    'tech-indexable',
    'one of two',
    {
      visits: [
        home(),
        visit('/a'),
        visit('/b', { page: { ...page, canonical: 'https://ranna.example/a' } }),
      ],
    },
    'fail',
  ],
  [
    'tech-indexable',
    'a canonical with www and a slash',
    {
      visits: [
        home(),
        visit('/a', { page: { ...page, canonical: 'https://www.ranna.example/a/' } }),
      ],
    },
    'pass',
  ],
  ['tech-indexable', 'no post', { visits: [home()] }, 'unknown'],
  ['tech-sitemap', 'all posts', {}, 'pass'],
  [
    'tech-sitemap',
    'one of 20 missing',
    {
      sitemap: {
        ...good.sitemap!,
        wanted: 20,
        missing: [{ id: 'a', title: 'a', address: `${origin}/a` }],
      },
    },
    'warn',
  ],
  [
    'tech-sitemap',
    'one of two missing',
    { sitemap: { ...good.sitemap!, missing: [{ id: 'a', title: 'a', address: `${origin}/a` }] } },
    'fail',
  ],
  [
    'tech-sitemap',
    'another host',
    { sitemap: { ...good.sitemap!, foreign: ['https://cms.example/a'] } },
    'warn warn-host',
  ],
  [
    'tech-sitemap',
    'none',
    { sitemap: { ...good.sitemap!, listed: null, status: 404 } },
    'fail fail-none',
  ],
  [
    'tech-sitemap',
    'something else',
    { sitemap: { ...good.sitemap!, listed: null, trouble: 'not-xml' } },
    'fail fail-not-xml',
  ],
  [
    'tech-sitemap',
    'too large',
    { sitemap: { ...good.sitemap!, listed: null, trouble: 'too-large' } },
    'fail fail-too-large',
  ],
  ['tech-sitemap', 'not asked', { sitemap: null }, 'unknown'],
  ['tech-status-codes', 'good answers', {}, 'pass'],
  [
    'tech-status-codes',
    'three redirects',
    { visits: [home(), visit('/a', { hops: 3 }), missing()] },
    'warn',
  ],
  [
    'tech-status-codes',
    'two hosts and a soft 404',
    {
      visits: [home(), missing({ status: 200 })],
      otherHost: {
        ...outcome('/'),
        address: 'https://www.ranna.example/',
        finalAddress: 'https://www.ranna.example/',
      },
    },
    'fail',
  ],
  [
    'tech-status-codes',
    'another host that leads home',
    { otherHost: { ...outcome('/', { hops: 1 }), address: 'https://www.ranna.example/' } },
    'pass',
  ],
  [
    'tech-status-codes',
    'no answer for a missing page',
    { visits: [home(), missing(failed('timeout'))] },
    'unknown',
  ],
  ['tech-head-access', 'the tag everywhere', {}, 'pass'],
  [
    'tech-head-access',
    'the tag on some',
    { visits: [home(), visit('/a', { page: { ...page, tokens: [] } })] },
    'warn',
  ],
  [
    'tech-head-access',
    'Google’s tag in its place',
    { proof: 'file', visits: [home({ page: { ...page, tokens: [], publishers: [publisherId] } })] },
    'pass',
  ],
  [
    'tech-head-access',
    'no tag at all',
    { proof: 'file', visits: [home({ page: { ...page, tokens: [] } })] },
    'unknown',
  ],
  ['tech-ads-txt', 'the right line', {}, 'pass'],
  ['tech-ads-txt', 'no publisher id', { id: null }, 'n/a'],
  [
    'tech-ads-txt',
    'none',
    { ads: { ...outcome('/ads.txt', { status: 404 }), reading: null } },
    'warn',
  ],
  [
    'tech-ads-txt',
    'a failing server',
    { ads: { ...outcome('/ads.txt', { status: 500 }), reading: null } },
    'unknown',
  ],
  ['tech-ads-txt', 'not asked', { ads: null }, 'unknown'],
  [
    'tech-ads-txt',
    'two accounts',
    {
      ads: {
        ...good.ads!,
        reading: {
          isHtml: false,
          publishers: [publisherId, 'pub-9999999999999999'],
          malformed: [],
        },
      },
    },
    'warn warn-others',
  ],
  [
    'tech-ads-txt',
    'another domain',
    { ads: { ...good.ads!, finalAddress: 'https://other.example/ads.txt' } },
    'warn warn-elsewhere',
  ],
  ['tech-mobile-basics', 'pages that fit', {}, 'pass'],
  ['tech-mobile-basics', 'a wide page', { rendered: [rendered('', { overflow: 80 })] }, 'warn'],
  [
    'tech-mobile-basics',
    'a wide page with small letters',
    { rendered: [rendered('', { overflow: 80, fontSize: 11 })] },
    'fail',
  ],
  ['tech-mobile-basics', 'no browser', { rendered: null }, 'unknown unknown-browser'],
  [
    'tech-mobile-basics',
    'a browser that failed',
    { rendered: null, renderProblem: 'The browser ended.' },
    'unknown unknown-failed',
  ],
  [
    'tech-mobile-basics',
    'a page without a viewport, which is wide by nature: one fault',
    {
      rendered: [rendered('/', { overflow: 590 })],
      visits: [home({ page: { ...page, viewport: null } })],
    },
    'warn',
  ],
  [
    'tech-public-live',
    'a post that leads to a port where no visit goes',
    { visits: [home(), visit('/a', failed('port'))] },
    'unknown unknown-unasked',
  ],
  ...advertisingCells,
  [
    'tech-mobile-basics',
    'no browser and no viewport',
    { rendered: null, visits: [home({ page: { ...page, viewport: null } })] },
    'warn warn-viewport',
  ],
  ['policy-noncontent-ads', 'no ad code', {}, 'n/a'],
  [
    'policy-noncontent-ads',
    'ad code on posts alone',
    { visits: [home(), visit('/a', { page: { ...page, hasAdCode: true } }), missing()] },
    'pass',
  ],
  [
    'policy-noncontent-ads',
    'a page for missing addresses that was not seen',
    { visits: [home({ page: { ...page, hasAdCode: true } })] },
    'unknown',
  ],
  [
    'policy-noncontent-ads',
    'ad code beside a form to sign in',
    {
      visits: [
        home(),
        visit('/a', { page: { ...page, hasAdCode: true, hasPassword: true } }),
        missing(),
      ],
    },
    'fail',
  ],
  ['tech-own-domain', 'no address', { address: null }, 'unknown no-address'],
  ['tech-own-domain', 'a domain', { address: 'https://ranna.com' }, 'pass'],
  ['tech-own-domain', 'a part of one', { address: 'https://blog.ranna.com' }, 'warn'],
  ['tech-own-domain', 'a lent name', { address: 'https://ranna.blogspot.com' }, 'fail fail-shared'],
  ['tech-own-domain', 'a number', { address: 'https://127.0.0.1' }, 'fail fail-none'],
]

describe('what the public site shows', () => {
  it.each(cells)('%s of %s', async (id, _, given, says) => {
    expect((await judge(id, given)).says).toBe(says)
  })

  it('blocks by an ads.txt without the id, and by nothing else about it', async () => {
    const reading = { isHtml: false, publishers: [], malformed: [] }
    const without = await judge('tech-ads-txt', { ads: { ...good.ads!, reading } })
    expect(without.finding).toMatchObject({ status: 'fail', blocks: 'always' })
    const html = await judge('tech-ads-txt', {
      ads: { ...good.ads!, reading: { ...reading, isHtml: true } },
    })
    expect(html.finding).toMatchObject({ status: 'fail', blocks: 'never' })
  })

  it('blocks by advertising on most posts and by what takes the reader away, else it is a matter of quality', async () => {
    const blocksOf = async (id: string, given: Given) => (await judge(id, given)).finding.blocks
    const most = { posts: [offers('a', 9)] }
    expect(await blocksOf(balance, most)).toBe('always')
    expect(await blocksOf(balance, { posts: [...most.posts, own, { ...own, id: 'c' }] })).toBe(
      'quality',
    )
    const did = (kind: 'left' | 'dialog') => ({
      rendered: [rendered('/a', { did: [{ kind, where: 'https://other.example/' }] })],
    })
    expect(await blocksOf(intrusive, did('left'))).toBe('always')
    expect(await blocksOf(intrusive, did('dialog'))).toBe('quality')
  })

  it('names the documents and addresses behind a finding', async () => {
    const { finding } = await judge('tech-server-rendered', {
      visits: [home(), visit('/a', { held: 0.1 })],
    })
    expect(finding.evidence.items).toMatchObject([
      { kind: 'posts', id: 'a', detail: { values: { address: `${origin}/a`, share: 0.1 } } },
    ])
  })
})
