import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import fc from 'fast-check'
import { describe, expect } from 'vitest'

import { test } from '../../support/cms'
import { listen } from '../../support/listen'
import { hostileRequest } from './hostileRequest'

/** Writes bytes to the server and gives what came back until it closed, or for two seconds. `end` closes our half at once. */
const raw = ({
  port,
  bytes,
  end = false,
}: {
  port: number
  bytes: string | Buffer
  end?: boolean
}): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, allowHalfOpen: true })
    let answer = ''
    const done = (): void => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(2_000, done)
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString('latin1')
    })
    socket.on('end', done)
    socket.on('error', done)
    socket.write(bytes)
    if (end) socket.end()
  })

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)

const head = (...lines: string[]): string => `${lines.join('\r\n')}\r\n\r\n`
const host = 'Host: blog.test'
const closing = 'Connection: close'

const wires: [string, string | Buffer, number[]][] = [
  [
    'a line feed inside a header',
    `GET /api/posts HTTP/1.1\r\n${host}\r\nX: a\nSet-Cookie: b\r\n${closing}\r\n\r\n`,
    [200, 400],
  ],
  [
    'a zero inside a header',
    `GET /api/posts HTTP/1.1\r\n${host}\r\nX: a\0b\r\n${closing}\r\n\r\n`,
    [400],
  ],
  [
    'a carriage return inside a header',
    `GET /api/posts HTTP/1.1\r\n${host}\r\nX: a\rb\r\n${closing}\r\n\r\n`,
    [400],
  ],
  [
    'a folded header',
    `GET /api/posts HTTP/1.1\r\n${host}\r\nX: a\r\n b\r\n${closing}\r\n\r\n`,
    [200, 400],
  ],
  [
    'an encoded line break in the query',
    head('GET /api/posts?sort=%0d%0aSet-Cookie:%20a=b HTTP/1.1', host, closing),
    [400],
  ],
  [
    'headers of 64 kB',
    head('GET /api/posts HTTP/1.1', host, `X: ${'x'.repeat(64 * 1024)}`, closing),
    [431],
  ],
  [
    'a query of 64 kB',
    head(`GET /api/posts?q=${'x'.repeat(64 * 1024)} HTTP/1.1`, host, closing),
    [414, 431],
  ],
  ['no host', head('GET /api/posts HTTP/1.1', closing), [400]],
  ['a host that is none', head('GET /api/posts HTTP/1.1', 'Host: %%%', closing), [200, 400]],
  [
    'two lengths',
    head('POST /api/posts HTTP/1.1', host, 'Content-Length: 1', 'Content-Length: 2', closing),
    [400],
  ],
  [
    'a length and chunks',
    `${head('POST /api/posts HTTP/1.1', host, 'Content-Length: 5', 'Transfer-Encoding: chunked', closing)}0\r\n\r\n`,
    [400],
  ],
  [
    'a length below zero',
    head('POST /api/posts HTTP/1.1', host, 'Content-Length: -1', closing),
    [400],
  ],
  [
    'a chunk that is none',
    `${head('POST /api/posts HTTP/1.1', host, 'Content-Type: application/json', 'Transfer-Encoding: chunked', closing)}zz\r\n{}\r\n0\r\n\r\n`,
    [400],
  ],
  ['a method that is none', head('BREW /api/posts HTTP/1.1', host, closing), [400]],
  ['TRACE', head('TRACE /api/posts HTTP/1.1', host, closing), [400, 404, 405]],
  [
    'an address of another host',
    head('GET http://evil.test/api/posts HTTP/1.1', host, closing),
    [200, 400, 404],
  ],
  [
    'an address that begins with two slashes',
    head('GET //evil.test/api/posts HTTP/1.1', host, closing),
    [200, 400, 404],
  ],
  ['OPTIONS of everything', head('OPTIONS * HTTP/1.1', host, closing), [200, 400, 404]],
  ['bytes that are no HTTP', Buffer.from([22, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3]), [400]],
  [
    'a path of raw bytes',
    Buffer.from(
      'GET /api/posts/\xe0\xa6 HTTP/1.1\r\nHost: blog.test\r\nConnection: close\r\n\r\n',
      'latin1',
    ),
    [400, 404],
  ],
]

describe('a real socket', () => {
  test(
    'answers what is no good request with a 4xx, or closes',
    { timeout: 120_000 },
    async ({ cms }) => {
      cms.payload.logger.level = 'silent'
      const server = await listen(cms)
      const wrong: string[] = []
      for (const [name, bytes, allowed] of wires) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const answer = await raw({ port: server.port, bytes })
        const status = statusOf(answer)
        if (!allowed.includes(status)) wrong.push(`${name}: ${status} ${answer.slice(0, 120)}`)
        if (/^set-cookie/im.test(answer)) wrong.push(`${name}: set a cookie`)
      }
      expect(wrong).toEqual([])
      expect((await fetch(`${server.origin}/api/health`)).status).toBe(200)
      await server.close()
    },
  )

  test(
    'lives on slow bodies and half-closed connections',
    { timeout: 120_000 },
    async ({ cms }) => {
      const server = await listen(cms)
      const { port } = server
      const started = head(
        'POST /api/users/login HTTP/1.1',
        host,
        'Content-Type: application/json',
        'Content-Length: 100',
      )
      // Fifty senders that begin a body and do not go on.
      const slow = Array.from({ length: 50 }, () => {
        const socket = connect({ host: '127.0.0.1', port })
        socket.on('error', () => null)
        socket.write(`${started}{"email":`)
        return socket
      })
      await wait(200)
      expect((await fetch(`${server.origin}/api/posts?limit=1`)).status).toBe(200)
      for (const socket of slow) socket.destroy()

      const whole = head('GET /api/posts?limit=1 HTTP/1.1', host, closing)
      expect(statusOf(await raw({ port, bytes: whole, end: true }))).toBe(200)
      // Half a body and no more of it: refused or cut off, but never a fault.
      const half = statusOf(await raw({ port, bytes: `${started}{"email":`, end: true }))
      expect([0, 400]).toContain(half)
      expect((await fetch(`${server.origin}/api/health`)).status).toBe(200)
      await server.close()
    },
  )

  test('has no fault of ours for what a client can send', { timeout: 300_000 }, async ({ cms }) => {
    cms.payload.logger.level = 'silent'
    const server = await listen(cms)
    const made = fc.sample(hostileRequest(cms.payload.config), { seed: 6, numRuns: 1_000 })
    const faults: string[] = []
    let sent = 0
    for (const { method, path, headers, body } of made) {
      const { 'Content-Length': _length, ...rest } = headers
      try {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const response = await fetch(`${server.origin}${path}`, {
          method,
          headers: rest,
          redirect: 'manual',
          ...(body === undefined ? {} : { body }),
        })
        // oxlint-disable-next-line no-await-in-loop -- as above
        const text = await response.text()
        sent += 1
        if (response.status >= 500)
          faults.push(`${response.status} ${method} ${path.slice(0, 200)} ${text.slice(0, 100)}`)
      } catch (error) {
        // The client itself refuses, or Node closed the connection on it.
        if (!(error instanceof TypeError)) throw error
      }
    }
    expect(faults).toEqual([])
    expect(sent).toBeGreaterThan(800)
    expect((await fetch(`${server.origin}/api/health`)).status).toBe(200)
    await server.close()
  })
})
