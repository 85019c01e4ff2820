import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { heldShare } from '../../../plugins/site/domain/probe/heldShare'
import { hostKind } from '../../../plugins/site/domain/probe/hostKind'
import { isChallenge } from '../../../plugins/site/domain/probe/isChallenge'
import { isLive } from '../../../plugins/site/domain/probe/isLive'
import { isNoindex } from '../../../plugins/site/domain/probe/isNoindex'
import { planVisits } from '../../../plugins/site/domain/probe/planVisits'
import { readAdsTxt } from '../../../plugins/site/domain/probe/readAdsTxt'
import { readPage } from '../../../plugins/site/domain/probe/readPage'
import { readSitemap } from '../../../plugins/site/domain/probe/readSitemap'
import { sameAddress } from '../../../plugins/site/domain/probe/sameAddress'
import { siteToken } from '../../../plugins/site/probe/siteToken'
import { resolveOptions } from '../../../plugins/site/options'
import { probeMessages } from '../../../plugins/site/translations/probeMessages'
import { screen } from '../../../plugins/site/translations/screen'
import { emptySnapshot } from '../../support/emptySnapshot'
import { textsAreComplete } from '../../support/everyMessage'
import { plainArticle, snapshotPage, snapshotPost } from '../../support/snapshotPost'

describe('the words of the probe', () => {
  textsAreComplete(probeMessages)
})
describe('the words of its screen', () => {
  textsAreComplete(screen as typeof probeMessages)
})

describe('readAdsTxt', () => {
  const read = (text: string, contentType: string | null = 'text/plain') =>
    readAdsTxt({ text, contentType })

  it('reads the line of Google past byte order mark, remarks, blanks and capitals', () => {
    const text =
      '\uFEFF# ours\r\nGOOGLE.com , pub-1234567890123456 , direct , F08C47FEC0942FA0 # AdSense\rother.com, 1, DIRECT\n'
    expect(read(text)).toEqual({
      isHtml: false,
      publishers: ['pub-1234567890123456'],
      malformed: [],
    })
  })

  it.each([
    'google.com, ca-pub-1234567890123456, DIRECT, f08c47fec0942fa0',
    'google.com, pub-123, DIRECT, f08c47fec0942fa0',
    'google.com, pub-1234567890123456, f08c47fec0942fa0',
    'google.com, pub-1234567890123456, DIRECT, f08c47fec0942fa1',
    'www.google.com, pub-1234567890123456, DIRECT, f08c47fec0942fa0',
  ])('tells the slip in %s', (line) => {
    expect(read(line)).toEqual({ isHtml: false, publishers: [], malformed: [line] })
  })

  it('counts no reseller as the owner, and does not miss a line without an authority', () => {
    expect(read('google.com, pub-1234567890123456, RESELLER, f08c47fec0942fa0').publishers).toEqual(
      [],
    )
    expect(read('google.com, pub-1234567890123456, DIRECT').publishers).toHaveLength(1)
  })

  it('sees a page of HTML by its type or its beginning', () => {
    expect(read('google.com', 'text/html').isHtml).toBe(true)
    expect(read('\n<!DOCTYPE html><p>', 'text/plain').isHtml).toBe(true)
  })
})

describe('readSitemap', () => {
  it('reads addresses, as letters, entities and CDATA, and passes over what lies deeper', () => {
    const text = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://a.test/?a=1&amp;b=2</loc><image:image><image:loc>https://a.test/x.png</image:loc></image:image></url><url><loc><![CDATA[ https://a.test/ভাত ]]></loc></url><url><loc>nowhere</loc></url></urlset>`
    expect(readSitemap(text)).toEqual({
      kind: 'urlset',
      addresses: ['https://a.test/?a=1&b=2', 'https://a.test/ভাত'],
      trouble: null,
    })
  })

  it('reads a list of plain text', () => {
    expect(readSitemap('https://a.test/1\nhttps://a.test/2\n').addresses).toHaveLength(2)
  })

  it.each([
    ['<!DOCTYPE x [<!ENTITY a "b">]><urlset/>', 'entities'],
    ['<!doctype html><html><p>404', 'not-xml'],
    ['<rss></rss>', 'not-xml'],
    ['', 'not-xml'],
    ['<urlset><url><loc>', 'not-xml'],
  ])('refuses %j', (text, trouble) => {
    expect(readSitemap(text)).toMatchObject({ addresses: [], trouble })
  })

  it('keeps what it read of a sitemap that breaks off', () => {
    const text = '<urlset><url><loc>https://a.test/1</loc></url><url><lo'
    expect(readSitemap(text)).toMatchObject({ addresses: ['https://a.test/1'], trouble: null })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSitemap(text)).toHaveProperty('addresses')
      }),
    )
  })
})

describe('readPage', () => {
  const read = (html: string) => readPage({ html, address: 'https://a.test/b/c' })

  it('reads the head', () => {
    const page = read(`<html lang="bn"><head><title> ভাত
      রান্না </title><meta name="ROBOTS" content="NoIndex, follow"><meta name="viewport" content="width=device-width">
      <link rel="alternate canonical" href="/x"><meta name="ekagro-site" content=" abc "><meta http-equiv="refresh" content="5; url=/next">
      <meta name="google-adsense-account" content="ca-pub-1234567890123456"></head><body></body></html>`)
    expect(page).toMatchObject({
      title: 'ভাত রান্না',
      language: 'bn',
      robots: ['noindex', 'follow'],
      canonical: 'https://a.test/x',
      tokens: ['abc'],
      publishers: ['pub-1234567890123456'],
      refresh: 'https://a.test/next',
      hasAdCode: false,
    })
  })

  it('believes no token in the body, where a comment could have put it', () => {
    expect(read('<body><p>x</p><meta name="ekagro-site" content="abc"></body>').tokens).toEqual([])
  })

  it('takes the text without scripts, styles and what needs scripts, blocks on lines', () => {
    const { text, words, headings } = read(
      '<h1>ভাত</h1><p>রান্না <b>সহজ</b></p><script>var hidden</script><style>x{}</style><noscript>চালু করুন</noscript><template>ছাঁচ</template>',
    )
    expect(text).toBe('ভাত\nরান্না সহজ')
    expect([words, headings]).toEqual([3, 1])
  })

  it('finds ad code, forms that ask for a password, links and pictures', () => {
    const page = read(
      '<base href="/d/"><ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456"></ins><input type=PASSWORD><div id="cookie-consent"></div><a href="e#f">e</a><a href="mailto:x">m</a><img src="https://cdn.test/i.png">',
    )
    expect(page).toMatchObject({
      hasAdCode: true,
      publishers: ['pub-1234567890123456'],
      hasPassword: true,
      hasConsent: true,
      links: ['https://a.test/d/e'],
      images: ['https://cdn.test/i.png'],
    })
  })

  it('finds a form to write in, and takes a search field for none', () => {
    expect(read('<form><textarea name="message"></textarea></form>').hasForm).toBe(true)
    expect(read('<form><input type="search"></form>').hasForm).toBe(false)
  })

  it('is not held or broken by depth', () => {
    expect(read(`${'<div>'.repeat(20_000)}ভাত`).text).toBe('ভাত')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (html) => {
        expect(read(html)).toHaveProperty('text')
      }),
    )
  })
})

describe('heldShare', () => {
  it('counts each word as often as it is there', () => {
    expect(heldShare({ text: 'ভাত ভাত ডাল মাছ', within: 'মাছ, ভাত!' })).toBe(0.5)
    expect(heldShare({ text: 'ভাত', within: 'ডাল' })).toBe(0)
    expect(heldShare({ text: ' – ', within: 'ডাল' })).toBeNull()
  })

  it('is 1 of a text within anything that holds it', () => {
    const word = fc.constantFrom('ভাত', 'ডাল', 'rice', 'fish')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (words, more) => {
        expect(heldShare({ text: words.join(' '), within: [...more, ...words].join(' ') })).toBe(1)
      }),
    )
  })
})

describe('isNoindex', () => {
  it.each([
    ['noindex', [], true],
    ['none', [], true],
    ['googlebot: noindex, nofollow', [], true],
    ['otherbot: noindex', [], false],
    ['unavailable_after: 25 jun 2030 15:00:00 pst', [], false],
    ['max-snippet: 20, noindex', [], true],
    ['', ['noindex'], true],
    ['', ['index', 'follow'], false],
  ] as const)('%s and %j: %s', (robotsHeader, robots, expected) => {
    expect(isNoindex({ robotsHeader, robots })).toBe(expected)
  })
})

describe('isChallenge', () => {
  it('knows the header of Cloudflare, and the scripts of others on a refusal only', () => {
    const plain = { status: 200, headers: {}, html: '' }
    expect(isChallenge({ ...plain, headers: { 'cf-mitigated': 'challenge' } })).toBe(true)
    const html = '<script src="/cdn-cgi/challenge-platform/x.js"></script>'
    expect(isChallenge({ ...plain, html })).toBe(false)
    expect(isChallenge({ ...plain, status: 403, html })).toBe(true)
    expect(isChallenge(plain)).toBe(false)
  })
})

describe('isLive', () => {
  it.each([
    [{ status: 200, problem: null }, true],
    [{ status: 500, problem: null }, false],
    [{ status: null, problem: { code: 'timeout', tls: null } }, false],
    [{ status: null, problem: { code: 'robots', tls: null } }, null],
    [{ status: null, problem: { code: 'private-address', tls: null } }, null],
    [{ status: null, problem: null }, null],
  ])('%j: %s', (outcome, expected) => {
    expect(isLive(outcome)).toBe(expected)
  })
})

describe('sameAddress', () => {
  it('puts aside encoding, a closing slash and www', () => {
    const forms = [
      'https://a.test/ভাত',
      'https://www.a.test/%E0%A6%AD%E0%A6%BE%E0%A6%A4/',
      'http://a.test/ভাত#x',
    ]
    expect(new Set(forms.map(sameAddress)).size).toBe(1)
    expect(sameAddress('https://a.test/?a')).not.toBe(sameAddress('https://a.test/?b'))
    expect(sameAddress('https://a.test/%E0%A4%A')).toBe('a.test/%E0%A4%A')
    expect(sameAddress('nowhere')).toBe('nowhere')
  })
})

describe('hostKind', () => {
  it.each([
    ['ranna.com', 'own'],
    ['www.ranna.com.bd', 'own'],
    ['blog.ranna.com.bd', 'subdomain'],
    ['ranna.blogspot.com', 'shared'],
    ['ranna.github.io', 'shared'],
    ['ranna.vercel.app', 'shared'],
    ['127.0.0.1', 'none'],
    ['localhost', 'none'],
    ['ranna.example', 'none'],
    ['com.bd', 'none'],
  ])('%s: %s', (host, kind) => {
    expect(hostKind(host)).toBe(kind)
  })
})

describe('planVisits', () => {
  const origin = 'https://a.test'
  const posts = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      snapshotPost({
        id: String(index),
        url: `/p/${index}`,
        article: plainArticle('ভাত'),
        firstPublishedAt: new Date(Date.UTC(2026, 0, 1) + index * 86_400_000).toISOString(),
      }),
    )

  it('begins at home, visits every document and what else the menus name, each once', () => {
    const target = { kind: 'pages' as const, id: 'about' }
    const snapshot = emptySnapshot({
      posts: posts(3),
      pages: [snapshotPage({ id: 'about', url: 'https://a.test/about' })],
      navigation: {
        header: [
          { label: 'about', href: '/about/', target },
          { label: 'list', href: '/list', target: 'missing' },
          { label: 'away', href: 'https://b.test/', target: 'external' },
          { label: 'sly', href: 'https://b.test/x', target: 'home' },
        ],
        footer: [{ label: 'home', href: '/', target: 'home' }],
      },
    })
    expect(planVisits({ snapshot, origin }).map(({ address }) => address)).toEqual([
      'https://a.test/',
      'https://a.test/p/2',
      'https://a.test/p/1',
      'https://a.test/p/0',
      'https://a.test/about',
      'https://a.test/list',
    ])
  })

  it('takes 200 of many, the ten newest among them', () => {
    const plan = planVisits({ snapshot: emptySnapshot({ posts: posts(1_000) }), origin })
    const visited = plan.filter(({ role }) => role === 'posts').map(({ document }) => document?.id)
    expect(visited).toHaveLength(200)
    expect(new Set(visited).size).toBe(200)
    expect(visited.slice(0, 10)).toEqual(
      Array.from({ length: 10 }, (_, index) => String(999 - index)),
    )
  })

  it('plans the front page of a blog without anything', () => {
    expect(planVisits({ snapshot: emptySnapshot(), origin })).toHaveLength(1)
  })
})

describe('siteToken', () => {
  it('is one for a secret and an address, and tells neither', () => {
    const one = siteToken({ secret: 'a secret', origin: 'https://a.test' })
    expect(one).toMatch(/^[0-9a-f]{32}$/)
    expect(siteToken({ secret: 'a secret', origin: 'https://a.test' })).toBe(one)
    expect(siteToken({ secret: 'a secret', origin: 'https://b.test' })).not.toBe(one)
    expect(siteToken({ secret: 'another', origin: 'https://a.test' })).not.toBe(one)
  })
})

describe('resolveOptions', () => {
  it('looks once a day unless told, and not more than hourly', () => {
    const readSnapshot = async () => emptySnapshot()
    expect(resolveOptions({ readSnapshot }).everyHours).toBe(24)
    expect(resolveOptions({ readSnapshot, everyHours: false }).everyHours).toBe(false)
    expect(() => resolveOptions({ readSnapshot, everyHours: 0.1 })).toThrow('everyHours')
  })
})
