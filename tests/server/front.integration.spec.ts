import { connect } from 'node:net'

import { afterAll, describe, expect } from 'vitest'

import { type Cms, test } from '../support/cms'
import { type Front, startFront } from '../support/front'
import { createPeople, type Person } from '../support/people'

let front: Front
let people: Record<'admin' | 'editor' | 'author', Person>

const start = async (cms: Cms): Promise<void> => {
  if (front !== undefined) return
  people = await createPeople(cms)
  front = await startFront({
    cms,
    limits: { login: { most: 4, seconds: 600 }, read: { most: 200, seconds: 600 } },
    patience: 400,
  })
}
afterAll(async () => front.close())

const ask = (
  path: string,
  init: Omit<RequestInit, 'headers'> & { from?: string; headers?: Record<string, string> } = {},
): Promise<Response> => {
  const { from, ...rest } = init
  return fetch(`${front.origin}${path}`, {
    ...rest,
    headers: { ...rest.headers, ...(from ? { 'X-Forwarded-For': from } : {}) },
  })
}
const login = (from: string): Promise<Response> =>
  ask('/api/users/login', {
    method: 'POST',
    from,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'admin@blog.test', password: 'a long enough password' }),
  })

/** Sends raw bytes and gives what came back until the other side closed. */
const talk = (parts: string[], stay = false): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: front.port, allowHalfOpen: true })
    let said = ''
    socket.setEncoding('latin1')
    socket.on('data', (text: string) => {
      said += text
    })
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(said) : reject(error),
    )
    socket.on('end', () => socket.end())
    socket.on('close', () => resolve(said))
    socket.on('connect', () => {
      for (const part of parts) socket.write(part)
      if (!stay) socket.end()
    })
  })

describe('limits', () => {
  test('are told with each answer, for each address apart', async ({ cms }) => {
    await start(cms)
    const one = await ask('/api/posts?limit=1', { from: '203.0.113.1' })
    const two = await ask('/api/posts?limit=1', { from: '203.0.113.1' })
    const other = await ask('/api/posts?limit=1', { from: '203.0.113.2' })
    const left = (response: Response): number => Number(response.headers.get('ratelimit-remaining'))
    expect(one.headers.get('ratelimit-limit')).toBe('200')
    expect(left(one)).toBe(199)
    expect(left(two)).toBe(198)
    expect(left(other)).toBe(199)
    expect(Number(one.headers.get('ratelimit-reset'))).toBeGreaterThan(500)
  })

  test('refuse with 429, say when to come again, and refuse no other address', async ({ cms }) => {
    await start(cms)
    const from = '203.0.113.9'
    for (let at = 0; at < 4; at += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await login(from)).status).toBe(200)
    }
    const refused = await login(from)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500)
    const problem = (await refused.json()) as Record<string, unknown>
    expect(problem).toMatchObject({ status: 429, kind: 'login', limit: 4 })
    expect(problem.requestId).toBe(refused.headers.get('x-request-id'))
    expect((await ask('/api/posts?limit=1', { from })).status).toBe(200)
    expect((await login('203.0.113.10')).status).toBe(200)
  })

  test('count what is answered from memory', async ({ cms }) => {
    await start(cms)
    const from = '203.0.113.77'
    const left = async (): Promise<number> =>
      Number((await ask('/api/tags?limit=1', { from })).headers.get('ratelimit-remaining'))
    const first = await left()
    const { hits } = front.cache.figures()
    expect(await left()).toBe(first - 1)
    expect(front.cache.figures().hits).toBe(hits + 1)
  })
})

describe('every answer', () => {
  test('has an id, the one it was sent with where that is sane', async ({ cms }) => {
    await start(cms)
    const id = 'proxy-12345678'
    for (const path of ['/api/posts?limit=1', '/api/health', '/admin/x', '/api/users/me']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const response = await ask(path, { headers: { 'X-Request-Id': id } })
      expect(response.headers.get('x-request-id'), path).toBe(id)
    }
    const wrong = await ask('/api/posts/nobody', { headers: { 'X-Request-Id': id } })
    expect(wrong.status).toBe(404)
    expect(await wrong.json()).toMatchObject({ requestId: id })
    const refused = await ask('/api/readiness', { headers: { 'X-Request-Id': id } })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect(await refused.json()).toMatchObject({ requestId: id })
  })

  test('of the admin has a policy with a nonce of its own', async ({ cms }) => {
    await start(cms)
    const policies = await Promise.all(
      ['/admin', '/admin'].map(async (path) =>
        (await ask(path)).headers.get('content-security-policy'),
      ),
    )
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic'/)
    expect(policies[0]).not.toBe(policies[1])
  })
})

describe('other origins', () => {
  test('may read what is public and nothing else', async ({ cms }) => {
    await start(cms)
    const headers = { Origin: 'https://blog.example' }
    const open = await ask('/api/posts?limit=1', { headers })
    expect(open.headers.get('access-control-allow-origin')).toBe('*')
    expect(open.headers.get('access-control-allow-credentials')).toBeNull()
    const closed = await ask('/api/users/me', { headers })
    expect(closed.headers.get('access-control-allow-origin')).toBeNull()
    const write = await ask('/api/posts', { method: 'POST', headers, body: '{}' })
    expect(write.headers.get('access-control-allow-origin')).toBeNull()
    const asked = await ask('/api/posts', {
      method: 'OPTIONS',
      headers: { ...headers, 'Access-Control-Request-Method': 'GET' },
    })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-origin')).toBe('*')
  })

  test('of the allow-list may do what its user may', async ({ cms }) => {
    await start(cms)
    const response = await ask('/api/users/me', { headers: { Origin: 'http://admin.blog.test' } })
    expect(response.headers.get('access-control-allow-origin')).toBe('http://admin.blog.test')
    expect(response.headers.get('access-control-allow-credentials')).toBe('true')
  })
})

describe('metrics', () => {
  test('are for administrators and for the scraper', async ({ cms }) => {
    await start(cms)
    const status = async (authorization?: string): Promise<number> =>
      (
        await ask('/api/metrics', {
          headers: authorization ? { Authorization: authorization } : {},
        })
      ).status
    expect(await status()).toBe(401)
    expect(await status('Bearer a-token-for-the-scrapes')).toBe(401)
    expect(await status(`JWT ${people.editor.token}`)).toBe(403)
    expect(await status(`JWT ${people.admin.token}`)).toBe(200)
    await ask('/api/tags?limit=3')
    const response = await ask('/api/metrics', {
      headers: { Authorization: 'Bearer a-token-for-the-scraper' },
    })
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    const text = await response.text()
    for (const name of [
      'ekagro_http_requests_total{route="read",status="200"}',
      'ekagro_http_request_duration_seconds_bucket{le="0.1",route="read"}',
      'ekagro_http_refused_total{kind="login"}',
      'ekagro_cache_hits_total',
      'ekagro_cache_bytes',
      'ekagro_jobs{state="waiting"}',
      'ekagro_reader_threads',
      'ekagro_nodejs_eventloop_lag_seconds',
      'ekagro_process_resident_memory_bytes',
    ]) {
      expect(text).toContain(name)
    }
  })
})

describe('a sender that misbehaves', () => {
  test('is cut off when its body stops coming', async ({ cms }) => {
    await start(cms)
    const began = performance.now()
    const said = await talk(
      ['POST /api/posts HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{"ti'],
      true,
    )
    expect(said).not.toMatch(/^HTTP\/1.1 2/)
    expect(performance.now() - began).toBeGreaterThan(350)
    expect((await ask('/api/health')).status).toBe(200)
  })

  test('gets an answer when it closes its half of the line', async ({ cms }) => {
    await start(cms)
    const said = await talk(['GET /api/tags?limit=1 HTTP/1.1\r\nHost: a\r\n\r\n'])
    expect(said).toMatch(/^HTTP\/1.1 200 /)
  })

  test.for([
    ['a head that is too large', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`],
    ['no HTTP', 'nonsense\r\n\r\n'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
    ],
    ['a line break in a head', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n'],
    ['a host that is none', 'GET /api/tags?limit=9 HTTP/1.1\r\nHost: a b/c\r\n\r\n'],
    ['no host', 'GET /api/tags?limit=1 HTTP/1.1\r\n\r\n'],
  ] as const)('is refused for %s', async ([, bytes], { cms }) => {
    await start(cms)
    expect(await talk([bytes])).toMatch(/^HTTP\/1.1 4\d\d /)
    expect((await ask('/api/health')).status).toBe(200)
  })
})
