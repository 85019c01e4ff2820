import { gzipSync } from 'node:zlib'

import { expect } from 'vitest'

import { draft, publisherId, sitemapOf, token } from '../support/fakeSite/blogSite'
import { authority, type FakeAnswer, host } from '../support/fakeSite/fakeSite'
import { makeCertificate } from '../support/fakeSite/makeCertificate'
import { readyBlog } from './readyBlog'
import type { Scenario, SiteScenario } from './scenario'

/** A good blog whose site differs from a good one: how, and what its report must say. */
type SiteCase = Pick<Scenario, 'name' | 'because' | 'verdict' | 'says' | 'names' | 'never'> &
  SiteScenario & { publisherId?: string; asked?: Scenario['seen'] }

const robots = (text: string) => () => ({ '/robots.txt': { type: 'text/plain', body: text } })
const everywhere = (
  usual: Record<string, FakeAnswer>,
  change: (answer: FakeAnswer, path: string) => FakeAnswer,
): Record<string, FakeAnswer> =>
  Object.fromEntries(
    Object.entries(usual).map(([path, answer]) => [
      path,
      /\.(?:txt|xml)$/.test(path) ? answer : change(answer, path),
    ]),
  )
const shell = `<!doctype html><html><head><meta name="ekagro-site" content="${token}"><meta name="viewport" content="width=device-width"></head><body><div id="root"></div><script src="/app.js"></script></body></html>`

const cases: readonly SiteCase[] = [
  {
    name: 'a good site, seen three times',
    runs: 3,
    verdict: 'ready-to-apply',
    because: 'nothing is wrong; only a browser is missing',
    publisherId,
    says: {
      'tech-public-live': 'pass',
      'tech-https': 'pass',
      'tech-no-wall': 'pass',
      'tech-adsense-crawler': 'pass',
      'tech-server-rendered': 'pass',
      'tech-indexable': 'pass',
      'tech-sitemap': 'pass',
      'tech-status-codes': 'pass',
      'tech-head-access': 'pass',
      'tech-ads-txt': 'pass',
      'tech-own-domain': 'pass',
      'tech-mobile-basics': 'unknown unknown-browser',
      'policy-ad-balance': 'pass pass-none',
      'policy-intrusive': 'pass pass-read',
      'policy-noncontent-ads': 'n/a',
    },
    asked: ({ results }) => expect(results[0]).toMatchObject({ proof: 'meta', stopped: null }),
  },
  {
    name: 'a good site, seen once',
    verdict: 'cannot-say-yet',
    because: 'one visit cannot rule out a passing fault',
    runs: 1,
    says: { 'tech-public-live': 'unknown unknown-runs', 'tech-ads-txt': 'n/a' },
  },
  {
    name: 'a good site that proves nothing',
    verdict: 'cannot-say-yet',
    because: 'ten requests are all that a stranger’s site gets, and too few to judge most',
    runs: 3,
    drawn: { withToken: false },
    says: {
      'tech-public-live': 'unknown unknown-unproven',
      'tech-https': 'pass',
      'tech-no-wall': 'unknown unknown-unproven',
      'tech-adsense-crawler': 'pass',
      'tech-server-rendered': 'unknown unproven',
      'tech-head-access': 'unknown unproven',
      'tech-sitemap': 'unknown unproven',
    },
    asked: ({ asked, results }) => {
      expect(results.map(({ requests, proof }) => [requests, proof])).toEqual(
        results.map(() => [10, null]),
      )
      expect(asked).toHaveLength(30)
    },
  },
  {
    name: 'a site that proves itself by a file',
    verdict: 'cannot-say-yet',
    because: 'the file is as good as the tag, but shows nothing of the head',
    drawn: { withToken: false },
    answers: () => ({ '/.well-known/ekagro-site': { type: 'text/plain', body: `${token}\n` } }),
    says: {
      'tech-public-live': 'pass',
      'tech-server-rendered': 'pass',
      'tech-head-access': 'unknown',
    },
    asked: ({ results }) => expect(results[0]?.proof).toBe('file'),
  },
  {
    name: 'robots.txt that blocks only GPTBot',
    verdict: 'ready-to-apply',
    because: 'a group for another crawler says nothing to Google',
    answers: robots('User-agent: *\nAllow: /\n\nUser-agent: GPTBot\nDisallow: /\n'),
    says: { 'tech-adsense-crawler': 'pass', 'tech-public-live': 'pass' },
  },
  {
    name: 'Allow for Mediapartners with everybody disallowed',
    verdict: 'cannot-say-yet',
    because: '`*` closes the site to Search, not to the crawler of AdSense: a warning',
    answers: robots('User-agent: Mediapartners-Google\nAllow: /\n\nUser-agent: *\nDisallow: /\n'),
    says: { 'tech-adsense-crawler': 'warn' },
    names: { 'tech-adsense-crawler': 'Googlebot' },
  },
  {
    name: 'robots.txt that names the crawler of AdSense and closes the posts',
    verdict: 'not-ready',
    because: 'only a group that names it blocks it',
    answers: robots('User-agent: Mediapartners-Google\nDisallow: /ranna-\n'),
    says: { 'tech-adsense-crawler': 'fail' },
    names: { 'tech-adsense-crawler': 'Mediapartners-Google' },
  },
  {
    name: 'a robots.txt of 600 kB whose end is not read',
    verdict: 'ready-to-apply',
    because: 'Google reads 500 KiB; the rule behind is not there',
    answers: robots(
      `${'# a remark that says nothing\n'.repeat(21_000)}User-agent: Googlebot\nDisallow: /\n`,
    ),
    says: { 'tech-adsense-crawler': 'pass' },
  },
  {
    name: 'ads.txt that is a page of HTML',
    verdict: 'ready-to-apply',
    because:
      'a frontend that answers every address with its page; not an ads.txt, so it blocks nothing',
    publisherId,
    answers: () => ({
      '/ads.txt': '<!doctype html><html><body>রান্নাঘর google.com pub-</body></html>',
    }),
    says: { 'tech-ads-txt': 'fail fail-html' },
    asked: () => {},
  },
  {
    name: 'ads.txt without the id',
    verdict: 'not-ready',
    because: 'Google rejects every request for an advertisement of such a site',
    publisherId,
    answers: () => ({
      '/ads.txt': {
        type: 'text/plain',
        body: 'google.com, pub-9999999999999999, DIRECT, f08c47fec0942fa0',
      },
    }),
    says: { 'tech-ads-txt': 'fail fail-id' },
  },
  {
    name: 'ads.txt with ca-pub in place of pub',
    verdict: 'not-ready',
    because: 'the common slip; the line is malformed and the account not named',
    publisherId,
    answers: () => ({
      '/ads.txt': {
        type: 'text/plain',
        body: `google.com, ca-${publisherId}, DIRECT, f08c47fec0942fa0`,
      },
    }),
    says: { 'tech-ads-txt': 'fail fail-malformed' },
  },
  {
    name: 'no ads.txt',
    verdict: 'ready-to-apply',
    because: 'recommended, not required',
    publisherId,
    answers: () => ({ '/ads.txt': { status: 404 } }),
    says: { 'tech-ads-txt': 'warn' },
  },
  {
    name: 'a frontend that renders in the browser',
    verdict: 'cannot-say-yet',
    because: 'the raw HTML holds none of the words; unknown addresses answer the same shell',
    answers: ({ usual }) => ({ ...everywhere(usual, () => shell), '*': shell }),
    says: {
      'tech-server-rendered': 'fail',
      'tech-status-codes': 'warn',
      'tech-public-live': 'pass',
      'tech-no-wall': 'pass',
      'tech-head-access': 'pass',
      // What its scripts put there only a browser could see.
      'policy-intrusive': 'unknown unknown-shell',
      'policy-ad-balance': 'unknown unknown-shell',
    },
  },
  {
    name: 'a password wall',
    verdict: 'not-ready',
    because: 'every page answers 401; nobody gets in, neither does the proof',
    answers: ({ usual }) => {
      const wall = { status: 401, headers: { 'www-authenticate': 'Basic' } }
      return { ...everywhere(usual, () => wall), '*': wall }
    },
    says: {
      'tech-no-wall': 'fail fail-password',
      'tech-public-live': 'fail',
      'tech-server-rendered': 'unknown unreachable',
      'tech-https': 'pass',
    },
  },
  {
    name: 'a login form in place of every post',
    verdict: 'not-ready',
    because: 'the post leads to a form that holds none of its words',
    answers: ({ usual }) => ({
      ...everywhere(usual, (answer, path) =>
        path.startsWith('/ranna-') ? { status: 302, headers: { location: '/login' } } : answer,
      ),
      '/login': '<html><body><h1>প্রবেশ</h1><form><input type="password"></form></body></html>',
    }),
    says: { 'tech-no-wall': 'fail fail-login', 'tech-server-rendered': 'fail' },
  },
  {
    name: 'a test for browsers before every page',
    verdict: 'not-ready',
    because: 'robots.txt is open, and no crawler passes the test',
    answers: ({ usual }) =>
      everywhere(usual, () => ({
        status: 403,
        headers: { 'cf-mitigated': 'challenge' },
        body: '<title>Just a moment...</title>',
      })),
    says: {
      'tech-no-wall': 'warn warn-challenge',
      'tech-adsense-crawler': 'warn warn-challenge',
      'tech-public-live': 'fail',
    },
  },
  {
    name: 'a self-signed certificate',
    verdict: 'not-ready',
    runs: 2,
    because: 'nobody vouches for it, so nothing behind it is read',
    site: { certificate: makeCertificate({ name: host, names: [host] }) },
    says: {
      'tech-https': 'fail fail-self-signed',
      'tech-public-live': 'fail',
      'tech-no-wall': 'unknown',
      'tech-server-rendered': 'unknown unreachable',
    },
  },
  {
    name: 'a certificate for another name',
    verdict: 'not-ready',
    runs: 2,
    because: 'valid, but for somebody else',
    site: {
      certificate: makeCertificate({ name: 'other.test', names: ['other.test'], by: authority }),
    },
    says: { 'tech-https': 'fail fail-wrong-name', 'tech-public-live': 'fail' },
  },
  {
    name: 'an expired certificate',
    verdict: 'not-ready',
    because: 'browsers refuse it',
    site: { certificate: makeCertificate({ name: host, names: [host], by: authority, days: -3 }) },
    says: { 'tech-https': 'fail fail-expired' },
  },
  {
    name: 'a certificate that ends next week',
    verdict: 'ready-to-apply',
    because: 'a review can take two weeks',
    site: { certificate: makeCertificate({ name: host, names: [host], by: authority, days: 7.5 }) },
    says: { 'tech-https': 'warn' },
  },
  {
    name: 'plain HTTP that stays plain',
    verdict: 'not-ready',
    because: 'an old link opens the site without protection',
    site: { plain: '<html><body>রান্নাঘর</body></html>' },
    says: { 'tech-https': 'fail fail-open' },
  },
  {
    name: 'down at every third request',
    verdict: 'not-ready',
    runs: 3,
    because: 'a fault that comes back within a day is no passing one',
    answers: ({ usual }) => {
      let count = 0
      return everywhere(usual, (answer) => (request, response) => {
        count += 1
        const isDown = count % 3 === 0
        response
          .writeHead(isDown ? 503 : 200, { 'content-type': 'text/html; charset=utf-8' })
          .end(isDown ? 'down' : (answer as string))
        void request
      })
    },
    says: { 'tech-public-live': 'fail' },
  },
  {
    name: 'one failure in three visits',
    runs: 3,
    verdict: 'ready-to-apply',
    because: 'a single fault may have been a passing one',
    answers: ({ usual }) => {
      let count = 0
      return {
        '/ranna-9': (_request, response) => {
          count += 1
          response
            .writeHead(count === 2 ? 502 : 200, { 'content-type': 'text/html; charset=utf-8' })
            .end(count === 2 ? 'down' : (usual['/ranna-9'] as string))
        },
      }
    },
    says: { 'tech-public-live': 'warn' },
    names: { 'tech-public-live': 'post-9' },
  },
  {
    name: 'a missing page that answers 200',
    verdict: 'ready-to-apply',
    because: 'a soft 404 is one fault of the answers',
    answers: () => ({ '*': '<html><body>রান্নাঘর</body></html>' }),
    says: { 'tech-status-codes': 'warn' },
    names: { 'tech-status-codes': 'no-such-page' },
  },
  {
    name: 'X-Robots-Tag: noindex on every page',
    verdict: 'ready-to-apply',
    because: 'a header that was left over from testing keeps all posts from search',
    answers: ({ usual }) =>
      everywhere(usual, (answer) => ({
        body: answer as string,
        headers: { 'x-robots-tag': 'noindex' },
      })),
    says: { 'tech-indexable': 'fail', 'tech-public-live': 'pass' },
    names: { 'tech-indexable': 'tech-indexable:header' },
  },
  {
    name: 'canonical addresses that all name the home page',
    verdict: 'ready-to-apply',
    because: 'search would keep one page of the whole blog',
    drawn: { head: '<link rel="canonical" href="/">' },
    says: { 'tech-indexable': 'fail' },
    names: { 'tech-indexable': 'tech-indexable:canonical' },
  },
  {
    name: 'a sitemap that leaks a draft',
    verdict: 'ready-to-apply',
    because: 'it tells the public an address that is not public',
    answers: ({ origin, snapshot }) => ({
      '/sitemap.xml': sitemapOf([
        ...snapshot.posts.map(({ url }) => url),
        `${origin}/${draft.slug}`,
      ]),
    }),
    says: { 'tech-sitemap': 'fail fail-drafts' },
    names: { 'tech-sitemap': 'খসড়া' },
  },
  {
    name: 'a sitemap index of gzip, with prefixed names',
    verdict: 'ready-to-apply',
    because: 'both are allowed by sitemaps.org and XML',
    answers: ({ origin, snapshot }) => ({
      '/sitemap.xml': {
        type: 'application/xml',
        body: `<s:sitemapindex xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:sitemap><s:loc>${origin}/posts.xml.gz</s:loc></s:sitemap></s:sitemapindex>`,
      },
      '/posts.xml.gz': {
        type: 'application/gzip',
        body: gzipSync((sitemapOf(snapshot.posts.map(({ url }) => url)) as { body: string }).body),
      },
    }),
    says: { 'tech-sitemap': 'pass' },
  },
  {
    name: 'a sitemap with a bomb of entities',
    verdict: 'ready-to-apply',
    because: 'no sitemap needs a document type; it is refused unread',
    answers: () => ({
      '/sitemap.xml': {
        type: 'application/xml',
        body: `<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]><urlset><url><loc>&b;</loc></url></urlset>`,
      },
    }),
    says: { 'tech-sitemap': 'fail fail-entities' },
  },
  {
    name: 'a home page that leads in a circle',
    verdict: 'not-ready',
    runs: 2,
    because: 'it never opens, and the circle is ended',
    answers: () => ({
      '/': { status: 302, headers: { location: '/b' } },
      '/b': { status: 302, headers: { location: '/' } },
    }),
    says: {
      'tech-public-live': 'fail',
      'tech-status-codes': 'warn',
      'tech-server-rendered': 'unknown unreachable',
    },
  },
  {
    name: '300 redirects one after another',
    verdict: 'not-ready',
    runs: 2,
    because: 'five are followed',
    answers: () =>
      Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [
          index === 0 ? '/ranna-3' : `/hop-${index}`,
          { status: 302, headers: { location: `/hop-${index + 1}` } },
        ]),
      ),
    says: { 'tech-public-live': 'fail', 'tech-status-codes': 'warn' },
    names: { 'tech-status-codes': 'post-3' },
    asked: ({ asked }) =>
      expect(asked.filter((one) => one.includes('/hop-')).length).toBeLessThan(20),
  },
  {
    name: 'a gzip bomb, a body without end and a tarpit among the posts',
    verdict: 'not-ready',
    because: 'each costs its own page and no more; the rest is seen',
    runs: 2,
    limits: { bytesPerPage: 300_000, timePerPage: 2_000 },
    answers: () => ({
      '/ranna-1': {
        headers: { 'content-encoding': 'gzip' },
        body: gzipSync(Buffer.alloc(50_000_000)),
      },
      '/ranna-2': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000000000' })
        const more = (): void => {
          while (response.write(Buffer.alloc(65_536, 'a')));
        }
        response.on('drain', more).on('error', () => {})
        more()
      },
      '/ranna-4': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        const drip = setInterval(() => response.write('.'), 50)
        response.on('close', () => clearInterval(drip))
      },
    }),
    says: { 'tech-public-live': 'fail', 'tech-server-rendered': 'pass', 'tech-https': 'pass' },
    names: { 'tech-public-live': 'site-probe:at-too-large' },
    asked: ({ results }) => {
      const codes = results[0]?.visits.flatMap(({ problem }) => problem?.code ?? [])
      expect(codes?.toSorted()).toEqual(['timeout', 'too-large', 'too-large'])
      expect(results[0]?.bytes).toBeLessThan(2_000_000)
    },
  },
  {
    name: 'a charset that nobody knows',
    verdict: 'ready-to-apply',
    because: 'it is read as the UTF-8 it is',
    answers: ({ usual }) =>
      everywhere(usual, (answer) => ({
        body: answer as string,
        type: 'text/html; charset=klingon-8',
      })),
    says: { 'tech-server-rendered': 'pass', 'tech-public-live': 'pass' },
  },
  {
    name: 'ad code on the page for a missing address',
    verdict: 'not-ready',
    because: 'ads belong where there is something to read',
    drawn: {
      head: `<script src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-${publisherId}"></script>`,
    },
    answers: () => ({
      '*': {
        status: 404,
        body: `<html><head><script src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-${publisherId}"></script></head><body>নেই</body></html>`,
      },
    }),
    says: { 'policy-noncontent-ads': 'fail', 'tech-status-codes': 'pass' },
  },
  {
    name: 'a post that leads into a private network',
    verdict: 'cannot-say-yet',
    because:
      'it is not followed there, so nobody has seen whether readers find anything: not known is no pass',
    answers: () => ({
      '/ranna-5': { status: 302, headers: { location: 'http://169.254.169.254/latest/' } },
    }),
    says: {
      'tech-public-live': 'unknown unknown-unasked',
      'tech-server-rendered': 'pass',
    },
    names: { 'tech-public-live': 'post-5' },
    asked: ({ results }) =>
      expect(
        results[0]?.visits.find(({ address }) => address.endsWith('/ranna-5'))?.problem?.code,
      ).toBe('private-address'),
  },
  {
    name: 'a page of the menu that the frontend does not have',
    verdict: 'not-ready',
    because:
      'the CMS knows the page, the public site answers 404: a reviewer clicks it and sees an error',
    answers: () => ({ '/contact': { status: 404, body: 'নেই' } }),
    says: { 'nav-main-menu': 'fail' },
    names: { 'nav-main-menu': 'contact' },
  },
  {
    name: 'a picture and a link of the template that lead nowhere',
    verdict: 'nearly-ready',
    because: 'no text of the CMS holds them; only a visit sees them',
    answers: ({ usual }) => ({
      '/': `${usual['/'] as string}<img src="/logo.png"><a href="/old-shop">দোকান</a>`,
    }),
    says: { 'nav-broken-links': 'fail', 'nav-main-menu': 'pass' },
    names: { 'nav-broken-links': '/old-shop' },
  },
  {
    name: 'posts that lead to another scheme, an open password and a strange port',
    because: 'none of them is asked for; the visit goes on, and what was not seen is no pass',
    verdict: 'cannot-say-yet',
    answers: () => ({
      '/ranna-1': { status: 302, headers: { location: 'ftp://example.com/file' } },
      '/ranna-2': { status: 302, headers: { location: `https://user:secret@${host}/x` } },
      '/ranna-4': { status: 302, headers: { location: `https://${host}:8443/` } },
      '/ranna-6': { status: 302, headers: { location: 'http://[not an address' } },
    }),
    says: { 'tech-public-live': 'unknown unknown-unasked', 'tech-server-rendered': 'pass' },
    asked: ({ results }) => {
      const codes = results[0]?.visits.flatMap(({ problem }) => problem?.code ?? [])
      expect(codes?.toSorted()).toEqual(['bad-address', 'credentials', 'port', 'scheme'])
      expect(JSON.stringify(results)).not.toContain('secret')
    },
  },
  {
    name: 'a name in Bengali letters',
    because: 'it is the same name to a computer, as `xn--`, and as much one’s own',
    verdict: 'ready-to-apply',
    site: { name: new URL('https://রান্না.com').hostname },
    says: {
      'tech-https': 'pass',
      'tech-own-domain': 'pass',
      'tech-public-live': 'pass',
      'tech-sitemap': 'pass',
    },
  },
  {
    name: 'a sitemap with addresses that nobody can open',
    because: 'other schemes and broken addresses are not the blog’s; the posts are all there',
    verdict: 'ready-to-apply',
    answers: ({ snapshot }) => ({
      '/sitemap.xml': sitemapOf([
        'javascript:alert(1)',
        'http://[broken',
        'ftp://files.test/x',
        'https://user:secret@other.test/',
        ...snapshot.posts.map(({ url }) => url),
      ]),
    }),
    says: { 'tech-sitemap': 'warn warn-host', 'tech-public-live': 'pass' },
  },
  {
    name: 'links of the template with other schemes, ports and passwords',
    because: 'they are none of this site’s pages, and none is tried',
    verdict: 'ready-to-apply',
    answers: ({ usual }) => ({
      '/': `${usual['/'] as string}<a href="javascript:void 0">a</a><a href="mailto:x@y.test">b</a><a href="https://user:secret@${host}/c">c</a><a href="https://${host}:1/d">d</a><a href="data:text/html,x">e</a><img src="http://127.0.0.1/f.png"><a href="https://%zz">g</a>`,
    }),
    says: { 'nav-broken-links': 'pass', 'tech-public-live': 'pass' },
    asked: ({ asked }) => expect(asked.join()).not.toMatch(/secret|\/[cdf]\b/),
  },
  {
    name: 'a sitemap that unfolds to fifty megabytes',
    because: 'no blog needs as much: it is given up, and the visit goes on',
    verdict: 'ready-to-apply',
    answers: () => ({
      '/sitemap.xml': { type: 'application/gzip', body: gzipSync(Buffer.alloc(50_000_000, ' ')) },
    }),
    says: { 'tech-sitemap': 'fail fail-too-large', 'tech-public-live': 'pass' },
  },
  {
    name: 'a home page that takes the question and never answers',
    because: 'it does not open, and nothing of its certificate or its pages was seen',
    verdict: 'not-ready',
    runs: 2,
    limits: { timePerPage: 1_000 },
    answers: () => ({ '/': () => {} }),
    says: {
      'tech-public-live': 'fail',
      'tech-https': 'unknown',
      'tech-server-rendered': 'unknown unreachable',
    },
    names: { 'tech-public-live': 'site-probe:at-timeout' },
  },
  {
    name: 'two runs',
    because: 'the rule asks for three visits within a day, however good two were (adsense 10.8)',
    verdict: 'cannot-say-yet',
    runs: 2,
    says: { 'tech-public-live': 'unknown unknown-runs', 'tech-https': 'pass' },
  },
  {
    name: 'a good site that was seen eight days ago',
    because: 'what stood there a week ago may stand there no longer',
    verdict: 'cannot-say-yet',
    later: 8,
    says: {
      'tech-public-live': 'unknown old',
      'policy-intrusive': 'unknown old',
      'policy-ad-balance': 'unknown old',
      'tech-own-domain': 'pass',
    },
  },
  {
    name: 'a name lent by a host',
    because: 'a name under a shared one may not be eligible (adsense 10.8): a matter of quality',
    verdict: 'nearly-ready',
    site: { name: 'rannaghor.blogspot.com' },
    says: { 'tech-own-domain': 'fail fail-shared', 'tech-https': 'pass' },
  },
  {
    name: 'a part of a domain',
    because: 'it may be the owner’s whole domain; a warning',
    verdict: 'ready-to-apply',
    site: { name: 'blog.example.com' },
    says: { 'tech-own-domain': 'warn' },
  },
]

/** Good blogs, and sites of many kinds. */
export const siteScenarios: readonly Scenario[] = cases.map(
  ({ name, because, verdict, says, names, never, publisherId, asked, ...site }) => ({
    name,
    because,
    verdict,
    says,
    ...(names ? { names } : {}),
    ...(never ? { never } : {}),
    ...(asked ? { seen: asked } : {}),
    blog: (origin) => readyBlog({ origin, ...(publisherId ? { publisherId } : {}) }),
    site,
  }),
)
