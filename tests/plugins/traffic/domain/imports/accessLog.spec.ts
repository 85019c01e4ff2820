import { describe, expect, it } from 'vitest'

import { readLogLine } from '../../../../../plugins/traffic/domain/imports/accessLog/readLogLine'
import { importOf, rowsOf } from './importOf'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0'
const line = (
  request: string,
  more: { ip?: string; time?: string; status?: number; referrer?: string; agent?: string } = {},
) =>
  `${more.ip ?? '203.0.113.7'} - - [${more.time ?? '10/Oct/2026:13:55:36 +0600'}] "${request}" ${more.status ?? 200} 2326 "${more.referrer ?? '-'}" "${more.agent ?? firefox}"`

describe('a line of a log', () => {
  it('is read in the Combined format', () => {
    expect(
      readLogLine(
        line('GET /a HTTP/1.1', { referrer: 'https://x.test/"' }).replace('/""', '/\\""'),
      ),
    ).toEqual({
      time: Date.parse('2026-10-10T07:55:36Z'),
      address: '203.0.113.7',
      method: 'GET',
      target: '/a',
      status: 200,
      referrer: 'https://x.test/\\"',
      agent: firefox,
    })
  })

  it('is read with a virtual host before it, and in the Common format', () => {
    expect(readLogLine(`blog.test:443 ${line('GET /a HTTP/1.1')}`)).toMatchObject({
      address: '203.0.113.7',
    })
    expect(
      readLogLine('2001:db8::1 - frank [10/Oct/2026:13:55:36 -0700] "GET /a HTTP/1.0" 304 -'),
    ).toMatchObject({
      address: '2001:db8::1',
      status: 304,
      agent: '',
    })
  })

  it('is read as Caddy writes it, of any version', () => {
    const request = {
      remote_ip: '203.0.113.7',
      method: 'GET',
      uri: '/a',
      headers: { 'User-Agent': [firefox], Referer: ['https://x.test/'] },
    }
    expect(readLogLine(JSON.stringify({ ts: 1_700_000_000.5, status: 200, request }))).toEqual({
      time: 1_700_000_000_500,
      address: '203.0.113.7',
      method: 'GET',
      target: '/a',
      status: 200,
      referrer: 'https://x.test/',
      agent: firefox,
    })
    const later = { ...request, client_ip: '198.51.100.1' }
    expect(
      readLogLine(JSON.stringify({ ts: '2026-01-01T00:00:00Z', status: 200, request: later })),
    ).toMatchObject({ address: '198.51.100.1', time: Date.parse('2026-01-01') })
  })

  it.each([
    '',
    'nonsense',
    '{"level":"info","msg":"started"}',
    '{"request":null}',
    '{"request":{"uri":"/"},"ts":"never","status":200}',
    '{broken',
    '1.2.3.4 - - [never] "GET / HTTP/1.1" 200 1',
    '1.2.3.4 - - [10/Foo/2026:13:55:36 +0600] "GET / HTTP/1.1" 200 1',
    '1.2.3.4 - - [10/Oct/2026:13:55:36 +0600] "-" 400 0',
  ])('is none: %s', (text) => {
    expect(readLogLine(text)).toBeNull()
  })
})

describe('an access log', () => {
  it('is added up by days of the blog; what is no view of a page is left out and counted', () => {
    const parsed = importOf(
      [
        line('GET /%E0%A6%86%E0%A6%AE?utm_source=x HTTP/1.1', {
          referrer: 'https://www.google.com/',
        }),
        line('GET /b HTTP/1.1', {
          time: '10/Oct/2026:14:00:00 +0600',
          referrer: 'https://blog.test/x',
        }),
        line('GET /b HTTP/1.1', { time: '10/Oct/2026:14:31:00 +0600' }),
        line('GET /b/ HTTP/1.1', { ip: '203.0.113.8', time: '10/Oct/2026:20:30:00 +0000' }),
        line('POST /b HTTP/1.1'),
        line('GET /b HTTP/1.1', { status: 404 }),
        line('GET /style.css?v=1 HTTP/1.1'),
        line('GET /wp-admin/x HTTP/1.1'),
        line('GET /b HTTP/1.1', { agent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' }),
        line('GET /b HTTP/1.1', { agent: '-' }),
        'nonsense',
        '',
      ].join('\n'),
      'access.log',
    )
    expect(parsed.source).toBe('access-log')
    expect(rowsOf(parsed, 'total')).toEqual([
      ['', '2026-10-10', '2026-10-10', { views: 3, visits: 2, visitors: 1 }],
      ['', '2026-10-11', '2026-10-11', { views: 1, visits: 1, visitors: 1 }],
    ])
    expect(rowsOf(parsed, 'page')).toEqual([
      ['/আম', '2026-10-10', '2026-10-10', { views: 1, visits: 1, visitors: 1 }],
      ['/b', '2026-10-10', '2026-10-10', { views: 2, visits: 1, visitors: 1 }],
      ['/b', '2026-10-11', '2026-10-11', { views: 1, visits: 1, visitors: 1 }],
    ])
    expect(rowsOf(parsed, 'source').map((row) => (row as string[])[0])).toEqual([
      'google.com',
      '',
      '',
    ])
    expect(parsed.left).toEqual({ method: 1, status: 1, asset: 2, bot: 2 })
    expect(parsed.bad).toEqual({
      count: 1,
      examples: [{ file: 'access.log', line: 11, reason: 'no line of an access log' }],
    })
    expect(JSON.stringify(parsed)).not.toContain('203.0.113')
  })
})
