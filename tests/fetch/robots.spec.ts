import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { matchesPath } from '../../src/fetch/robots/matchesPath'
import { readRobots, robotsLimit } from '../../src/fetch/robots/readRobots'
import { robotsVerdict } from '../../src/fetch/robots/robotsVerdict'

const allows = (text: string, agent: string, path: string, bindsAll = true): boolean =>
  robotsVerdict({
    file: readRobots(text),
    agent,
    address: new URL(path, 'https://foo.bar').href,
    bindsAll,
  }).allowed

describe('the cases of RFC 9309', () => {
  it('section 5.1: groups, and an agent named in two of them', () => {
    const text = `User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-Agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif

User-Agent: barbot
User-Agent: bazbot
Disallow: /example/page.html

User-Agent: quxbot`
    expect(allows(text, 'otherbot', '/a.gif')).toBe(false)
    expect(allows(text, 'otherbot', '/a.gif?b')).toBe(true)
    expect(allows(text, 'foobot', '/example/page.html')).toBe(true)
    expect(allows(text, 'foobot', '/publications/')).toBe(false)
    expect(allows(text, 'barbot', '/example/page.html')).toBe(false)
    expect(allows(text, 'bazbot', '/example/page.html')).toBe(false)
    expect(allows(text, 'bazbot', '/example/')).toBe(true)
  })

  it('section 5.2: the longest match decides', () => {
    const text =
      'User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n'
    expect(allows(text, 'foobot', '/example/page/disallowed.gif')).toBe(false)
    expect(allows(text, 'foobot', '/example/page/x')).toBe(true)
  })

  it.each([
    ['/foo/bar?baz=quz', '/foo/bar?baz=quz'],
    ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https://foo.bar'],
    ['/foo/bar/ツ', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%E3%83%84', '/foo/bar/ツ'],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz'],
    ['/foo/bar/%e3%83%84', '/foo/bar/%E3%83%84'],
  ])('section 2.2.2: %s matches %s', (pattern, path) => {
    expect(allows(`User-agent: FooBot\nDisallow: ${pattern}\n`, 'FooBot', path)).toBe(false)
  })

  it('section 2.2.2: Allow wins when both are as long', () => {
    expect(allows('User-agent: *\nDisallow: /page\nAllow: /page\n', 'FooBot', '/page')).toBe(true)
  })

  it('section 2.2.1: product tokens are compared without regard to capitals', () => {
    expect(allows('user-agent: EXAMPLEBOT\ndisallow: /\n', 'ExampleBot', '/')).toBe(false)
  })
})

describe('the cases that Google published with its parser', () => {
  it.each([
    ['user-agent: FooBot\ndisallow: /\n', false],
    ['foo: FooBot\nbar: /\n', true],
    ['user-agent FooBot\ndisallow /\n', false],
    ['', true],
  ])('line syntax: %j', (text, expected) => {
    expect(allows(text, 'FooBot', '/x/y')).toBe(expected)
  })

  const grouped = `allow: /foo/bar/

user-agent: FooBot
disallow: /
allow: /x/
user-agent: BarBot
disallow: /
allow: /y/


allow: /w/
user-agent: BazBot

user-agent: FooBot
allow: /z/
disallow: /
`
  it.each([
    ['FooBot', '/x/b', true],
    ['FooBot', '/z/d', true],
    ['FooBot', '/y/c', false],
    ['BarBot', '/y/c', true],
    ['BarBot', '/w/a', true],
    ['BarBot', '/z/d', false],
    ['BazBot', '/z/d', true],
    ['FooBot', '/foo/bar/', false],
    ['BarBot', '/foo/bar/', false],
    ['BazBot', '/foo/bar/', false],
  ])('groups: %s and %s', (agent, path, expected) => {
    expect(allows(grouped, agent, path)).toBe(expected)
  })

  it('unknown records and sitemaps do not end a list of agents', () => {
    const text =
      'User-agent: BarBot\nSitemap: https://foo.bar/sitemap\nUnlisted: x\nUser-agent: *\nDisallow: /\n'
    expect(allows(text, 'BarBot', '/')).toBe(false)
    expect(allows(text, 'FooBot', '/')).toBe(false)
  })

  it('names of records and agents in any capitals', () => {
    expect(allows('USER-AGENT: FooBot\nALLOW: /x/\nDISALLOW: /\n', 'foobot', '/x/y')).toBe(true)
    expect(allows('uSeR-aGeNt: FooBot\naLlOw: /x/\ndIsAlLoW: /\n', 'FOOBOT', '/a/b')).toBe(false)
  })

  it('an agent ends at the first letter that no token has', () => {
    const text =
      'User-Agent: *\nDisallow: /\nUser-Agent: Foo Bar\nAllow: /x/\nDisallow: /\nUser-Agent: Baz/2.1\nAllow: /b/\n'
    expect(allows(text, 'Foo', '/x/y')).toBe(true)
    expect(allows(text, 'Baz', '/b/')).toBe(true)
  })

  it('rules for everybody hold for whoever has none, also when written as “* baz”', () => {
    const text = 'user-agent: * baz\ndisallow: /x\nuser-agent: FooBot\nallow: /\n'
    expect(allows(text, 'FooBot', '/x')).toBe(true)
    expect(allows(text, 'BarBot', '/x')).toBe(false)
    expect(allows('user-agent: FooBot\nallow: /\nuser-agent: *\n', 'QuxBot', '/x')).toBe(true)
  })

  it('paths in their own capitals', () => {
    expect(allows('user-agent: FooBot\ndisallow: /X/\n', 'FooBot', '/x/y')).toBe(true)
  })

  it.each([
    ['disallow: /x/page.html\nallow: /x/', '/x/page.html', false],
    ['disallow: /\nallow: /x/page.html', '/x/page.html', true],
    ['disallow: \nallow: ', '/x/page.html', true],
    ['disallow: /\nallow: /', '/x/page.html', true],
    ['disallow: /x\nallow: /x/', '/x', false],
    ['disallow: /x\nallow: /x/', '/x/', true],
    ['disallow: /page\nallow: /*.html', '/page.html', true],
    ['disallow: /page\nallow: /*.html', '/page', false],
    ['disallow: /x/\nallow: /*.html', '/x/page.html', true],
    ['disallow: /*.gif$', '/x/a.gif', false],
    ['disallow: /fo*', '/foo', false],
    ['disallow: /foo/bar$', '/foo/bar/baz', true],
    ['disallow: /foo/bar$', '/foo/bar', false],
    ['disallow: /foo/bar*qux', '/foo/bar/foobar/qux', false],
    ['disallow: /*/*/x$', '/a/b/x', false],
    ['disallow: /foo # a remark', '/foo', false],
    ['allow: /allowed-slash/index.html\ndisallow: /', '/allowed-slash/', true],
    ['allow: /allowed-slash/index.html\ndisallow: /', '/allowed-slash/other', false],
  ])('longest match: %j and %s', (rules, path, expected) => {
    expect(allows(`user-agent: FooBot\n${rules}\n`, 'FooBot', path)).toBe(expected)
  })

  it('a byte order mark, and lines that end in CR alone', () => {
    expect(allows('\uFEFFUser-Agent: foo\rDisallow: /\r', 'foo', '/')).toBe(false)
  })

  it('an HTML page says nothing', () => {
    expect(allows('<!doctype html><title>Not found</title>', 'Googlebot', '/')).toBe(true)
  })
})

describe('robots.txt', () => {
  it('does not bind the crawler of AdSense by what it says to everybody', () => {
    const text = 'User-agent: *\nDisallow: /\n'
    expect(allows(text, 'Mediapartners-Google', '/', false)).toBe(true)
    expect(allows(text, 'Googlebot', '/')).toBe(false)
    const named = 'User-agent: Mediapartners-Google\nAllow: /\nUser-agent: *\nDisallow: /admin\n'
    expect(allows(named, 'Mediapartners-Google', '/post', false)).toBe(true)
    expect(allows('User-agent: GPTBot\nDisallow: /\n', 'Mediapartners-Google', '/', false)).toBe(
      true,
    )
  })

  it('is read up to 500 KiB', () => {
    const far = `${'# x\n'.repeat(robotsLimit / 4)}User-agent: *\nDisallow: /\n`
    expect(readRobots(far).groups.size).toBe(0)
  })

  it('names its sitemaps and the pause it wants, of each agent its own', () => {
    const text =
      'Sitemap: https://foo.bar/a.xml\nUser-agent: a\nUser-agent: b\nCrawl-delay: 2.5\nDisallow: /x\nUser-agent: c\nCrawl-delay: soon\n'
    const { sitemaps, groups } = readRobots(text)
    expect(sitemaps).toEqual(['https://foo.bar/a.xml'])
    expect(groups.get('b')?.crawlDelay).toBe(2500)
    expect(groups.get('c')?.crawlDelay ?? null).toBeNull()
  })

  it('is never held by a pattern', () => {
    const path = `/${'a'.repeat(5_000)}`
    expect(matchesPath({ pattern: `/${'*a'.repeat(5_000)}b`, path })).toBe(false)
  })

  it('matches as a regular expression of the pattern would', () => {
    const pattern = fc
      .array(fc.constantFrom('a', 'b', '/', '*'), { maxLength: 8 })
      .map((parts) => `/${parts.join('')}`)
    fc.assert(
      fc.property(
        pattern,
        fc.boolean(),
        fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 12 }),
        (start, isWhole, letters) => {
          const path = `/${letters.join('')}`
          const model = new RegExp(`^${start.replaceAll('*', '.*')}${isWhole ? '$' : ''}`, 'u')
          expect(matchesPath({ pattern: `${start}${isWhole ? '$' : ''}`, path })).toBe(
            model.test(path),
          )
        },
      ),
    )
  })
})
