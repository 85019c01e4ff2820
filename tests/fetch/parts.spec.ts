import type { LookupAddress } from 'node:dns'

import { describe, expect, it } from 'vitest'

import { checkAddress } from '../../src/fetch/checkAddress'
import { guardedLookup } from '../../src/fetch/guardedLookup'
import { isWanted } from '../../src/fetch/isWanted'
import { parseRobots } from '../../src/fetch/parseRobots'
import { redirectTarget } from '../../src/fetch/redirectTarget'
import { retryAfter } from '../../src/fetch/retryAfter'
import { shownAddress } from '../../src/fetch/shownAddress'
import { textOf } from '../../src/fetch/textOf'

const codeOf = (work: () => unknown): unknown => {
  try {
    work()
    return 'none'
  } catch (error) {
    return (error as { code?: string }).code
  }
}
const check = (address: string, allow: string[] = []): unknown =>
  codeOf(() => checkAddress({ address, allow: new Set(allow) }))

describe('checkAddress', () => {
  it.each([
    ['not an address', 'bad-address'],
    ['/page', 'bad-address'],
    ['http://[::1', 'bad-address'],
    ['ftp://example.com/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['http://a:b@example.com/', 'credentials'],
    ['http://example.com:8080/', 'port'],
    ['http://example.com:443/', 'port'],
    ['http://127.0.0.1/', 'private-address'],
    ['http://127.1/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f000001/', 'private-address'],
    ['http://0177.0.0.1/', 'private-address'],
    ['http://①②⑦.0.0.1/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::ffff:127.0.0.1]/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
    ['https://example.com/a', 'none'],
    ['https://example.com:443/a', 'none'],
    ['http://1.1.1.1/', 'none'],
  ])('says of %s: %s', (address, code) => expect(check(address)).toBe(code))

  it('opens an allowed origin and nothing beside it', () => {
    const allow = ['http://127.0.0.1:8080']
    expect(check('http://127.0.0.1:8080/search', allow)).toBe('none')
    expect(check('http://127.0.0.1:8081/', allow)).toBe('port')
    expect(check('https://127.0.0.1:8080/', allow)).toBe('port')
    expect(check('http://127.0.0.1/', allow)).toBe('private-address')
    expect(check('http://a@127.0.0.1:8080/', allow)).toBe('credentials')
  })

  it('names the address without password, query and fragment', () => {
    expect(shownAddress('https://me:secret@example.com/a?q=a+draft#x')).toBe(
      'https://example.com/a?…',
    )
    expect(shownAddress('nonsense//me:secret@x?key=1')).toBe('“nonsense//x”')
    expect(shownAddress(`https://example.com/${'a'.repeat(500)}`)).toHaveLength(200)
  })
})

describe('guardedLookup', () => {
  const ask = (
    resolve: () => LookupAddress[],
    options: { all: boolean; isAllowed?: boolean },
  ): Promise<{ code?: string; address: unknown; family?: number }> =>
    new Promise((answer) => {
      const look = guardedLookup({
        url: new URL('http://blog.test/'),
        resolve: async () => resolve(),
        isAllowed: options.isAllowed ?? false,
      })
      look('blog.test', { all: options.all }, (error, address, family) =>
        answer({ code: error?.code, address, family }),
      )
    })
  const open = { address: '1.1.1.1', family: 4 }
  const hidden = { address: '10.0.0.1', family: 4 }

  it('hands the checked addresses to the socket in both forms that Node asks for', async () => {
    expect(await ask(() => [open], { all: true })).toMatchObject({ address: [open] })
    expect(await ask(() => [open], { all: false })).toMatchObject({ address: '1.1.1.1', family: 4 })
  })

  it('refuses a host for one private address among public ones', async () => {
    expect((await ask(() => [open, hidden], { all: true })).code).toBe('private-address')
    expect((await ask(() => [open, hidden], { all: false })).code).toBe('private-address')
  })

  it('judges each answer of a name that changes it', async () => {
    const answers = [[open], [hidden]]
    const next = () => answers.shift()!
    expect((await ask(next, { all: true })).code).toBeUndefined()
    expect((await ask(next, { all: true })).code).toBe('private-address')
  })

  it('tells a name without addresses', async () => {
    expect((await ask(() => [], { all: true })).code).toBe('unresolved')
  })
})

describe('textOf', () => {
  const read = (bytes: Uint8Array, contentType: string | null = 'text/html'): string =>
    textOf({ bytes, contentType })
  const bengali = 'আমার সোনার বাংলা'

  it('reads UTF-8 that says nothing, or lies that it is Latin', () => {
    expect(read(Buffer.from(bengali))).toBe(bengali)
    expect(read(Buffer.from(bengali), 'text/html; charset=ISO-8859-1')).toBe(bengali)
    expect(read(Buffer.from(`<meta charset="windows-1252">${bengali}`))).toContain(bengali)
  })

  it('believes the byte order mark more than the header', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bengali, 'utf16le')])
    expect(read(utf16, 'text/html; charset=utf-8')).toBe(bengali)
    expect(read(Buffer.from(`\uFEFF${bengali}`), 'text/html; charset=iso-8859-1')).toBe(bengali)
  })

  it('reads what header or meta names', () => {
    expect(read(Buffer.from([0xef, 0xf0, 0xe8]), 'text/html; charset=windows-1251')).toBe('при')
    expect(read(Buffer.from('<meta charset=windows-1251>\xef\xf0\xe8', 'latin1'))).toContain('при')
    expect(
      read(
        Buffer.from('<meta charset=windows-1251>\xef\xf0\xe8', 'latin1'),
        'text/html; charset=UTF-8',
      ),
    ).toContain('при')
  })

  it('reads Latin letters where nothing is named and UTF-8 is broken', () => {
    expect(read(Buffer.from('caf\xe9', 'latin1'))).toBe('café')
    expect(read(Buffer.from('caf\xe9', 'latin1'), 'text/html; charset=nonsense')).toBe('café')
  })

  it('marks what cannot be read when UTF-8 is all that is said', () => {
    expect(read(Buffer.from([0x61, 0xff, 0x62]), 'text/html; charset=utf-8')).toBe('a\uFFFDb')
    expect(read(Buffer.from('"\\u0986"'), 'application/json')).toBe('"\\u0986"')
  })
})

describe('small parts', () => {
  it('matches content types with parameters, capitals and wildcards', () => {
    const accept = ['text/html', 'image/*', 'application/*+json']
    expect(isWanted({ contentType: 'Text/HTML; charset=utf-8', accept })).toBe(true)
    expect(isWanted({ contentType: 'image/avif', accept })).toBe(true)
    expect(isWanted({ contentType: 'application/ld+json', accept })).toBe(true)
    expect(isWanted({ contentType: 'text/htmlx', accept })).toBe(false)
    expect(isWanted({ contentType: null, accept })).toBe(false)
  })

  it('reads Retry-After as seconds or date', () => {
    const now = Date.parse('2026-01-01T00:00:00Z')
    expect(retryAfter({ header: '120', now })).toBe(now + 120_000)
    expect(retryAfter({ header: 'Thu, 01 Jan 2026 01:00:00 GMT', now })).toBe(now + 3_600_000)
    expect(retryAfter({ header: 'soon', now })).toBeNull()
    expect(retryAfter({ header: undefined, now })).toBeNull()
  })

  it('reads a Location in Bengali letters as Node hands it over', () => {
    const url = new URL('https://example.com/a/')
    const location = Buffer.from('../খবর').toString('latin1')
    expect(redirectTarget({ url, response: { statusCode: 301, headers: { location } } })).toBe(
      'https://example.com/%E0%A6%96%E0%A6%AC%E0%A6%B0',
    )
    expect(redirectTarget({ url, response: { statusCode: 200, headers: { location } } })).toBeNull()
    expect(redirectTarget({ url, response: { statusCode: 304, headers: { location } } })).toBeNull()
  })

  it('obeys robots.txt for our name and for all, and is not held by a line made to hang', () => {
    const text = `User-agent: *\nDisallow: /private\nCrawl-delay: 2\n\nUser-agent: Ekagro\nDisallow: /no\nDisallow: /${'*a'.repeat(400)}b\n`
    const ours = parseRobots({ text, agent: 'Ekagro' })
    expect(ours.allows('https://example.com/private')).toBe(true)
    expect(ours.allows('https://example.com/no/page')).toBe(false)
    expect(ours.allows(`https://example.com/${'a'.repeat(2_000)}`)).toBe(true)
    const other = parseRobots({ text, agent: 'Other' })
    expect(other.allows('https://example.com/private')).toBe(false)
    expect(other.crawlDelay).toBe(2_000)
  })
})
