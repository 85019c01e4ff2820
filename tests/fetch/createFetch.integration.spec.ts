import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'

import { afterEach, describe, expect, it } from 'vitest'

import { createFetch, type FetchSettings } from '../../src/fetch/createFetch'
import type { FetchError } from '../../src/fetch/fetchError'
import type { GuardedFetch } from '../../src/fetch/guardedFetch'
import { textOf } from '../../src/fetch/textOf'
import { certificate } from './certificate'
import { type Answer, lead, type LoopbackServer, loopbackServer, reply } from './loopbackServer'

const servers: LoopbackServer[] = []
const serve = async (answers: Record<string, Answer>, secure = false): Promise<LoopbackServer> => {
  const server = await loopbackServer({ answers, secure })
  servers.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const wayOut = (allow: string[], more: Partial<FetchSettings> = {}): GuardedFetch =>
  createFetch({ userAgent: 'Ekagro/1 (+https://blog.test)', allow, pause: 0, ...more })

const failure = async (promise: Promise<unknown>): Promise<FetchError> => {
  try {
    await promise
  } catch (error) {
    return error as FetchError
  }
  throw new Error('It was answered.')
}

const bengali = 'একটি নদীর কথা'

describe('the way out', () => {
  it('brings a page with its address, type and words', async () => {
    const server = await serve({ '/a': reply(`<p>${bengali}</p>`) })
    const answer = await wayOut([server.origin])(`${server.origin}/a?x=1#part`)
    expect(answer).toMatchObject({
      address: `${server.origin}/a?x=1`,
      status: 200,
      contentType: 'text/html; charset=utf-8',
      redirects: [],
      retryAt: null,
    })
    expect(textOf(answer)).toBe(`<p>${bengali}</p>`)
    expect(server.headers()['user-agent']).toBe('Ekagro/1 (+https://blog.test)')
    expect(server.headers().cookie).toBeUndefined()
  })

  it('hands over an error page with its status', async () => {
    const server = await serve({})
    expect((await wayOut([server.origin])(`${server.origin}/gone`)).status).toBe(404)
  })

  it('reads a TLS server whose authority it was given, and no other', async () => {
    const server = await serve({ '/': reply('safe') }, true)
    const trusting = wayOut([server.origin], { ca: certificate.cert })
    expect(textOf(await trusting(`${server.origin}/`))).toBe('safe')
    expect((await failure(wayOut([server.origin])(`${server.origin}/`))).code).toBe('tls')

    const named = `https://wrong.test:${server.port}`
    const elsewhere = wayOut([named], {
      ca: certificate.cert,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    })
    expect((await failure(elsewhere(`${named}/`))).code).toBe('tls')
  })

  it('refuses this machine unless it is allowed, by number and by name, and asks nothing', async () => {
    const server = await serve({ '*': reply('inside') })
    const closed = wayOut([])
    expect((await failure(closed(`${server.origin}/`))).code).toBe('port')
    expect((await failure(closed('http://127.0.0.1/'))).code).toBe('private-address')
    expect((await failure(closed('http://localhost/'))).code).toBe('private-address')
    expect(server.asked).toEqual([])
  })

  it('says what is wrong with an address and what to do, without its secrets', async () => {
    const error = await failure(wayOut([])('http://10.0.0.1/admin?token=secret'))
    expect(error.message).toBe(
      'http://10.0.0.1/admin?… leads into a private network. Use a public address, or let the operator allow it in payload.config.ts.',
    )
  })

  it('connects to the very address that was checked, though the name changes its answer', async () => {
    const server = await serve({ '/': reply('the checked one') })
    const host = `http://blog.test:${server.port}`
    let resolved = 0
    const fetch = wayOut([host], {
      // The second answer leads to a place where nobody listens.
      resolve: async () => [
        { address: (resolved += 1) === 1 ? '127.0.0.1' : '127.0.0.9', family: 4 },
      ],
    })
    expect(textOf(await fetch(`${host}/`, { robots: false }))).toBe('the checked one')
    expect(resolved).toBe(1)
    expect((await failure(fetch(`${host}/`, { robots: false }))).code).toBe('connection')
  })

  it('refuses a name that resolves into a private network', async () => {
    for (const address of ['192.168.1.1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::']) {
      const fetch = wayOut([], {
        resolve: async () => [{ address, family: address.includes(':') ? 6 : 4 }],
      })
      // oxlint-disable-next-line no-await-in-loop -- one after another is easier to read
      expect((await failure(fetch('http://blog.test/'))).code).toBe('private-address')
    }
  })

  it('tells a name that nobody knows, and a door where nobody answers', async () => {
    const unknown = wayOut([], { resolve: async () => Promise.reject(new Error('ENOTFOUND')) })
    expect((await failure(unknown('http://blog.test/'))).code).toBe('unresolved')
    const server = await serve({})
    await server.close()
    expect((await failure(wayOut([server.origin])(`${server.origin}/`))).code).toBe('connection')
  })
})

describe('redirects', () => {
  it('are followed and named, also to another origin that is allowed', async () => {
    const there = await serve({ '/end': reply('end') })
    const here = await serve({ '/a': lead('/b', 301), '/b': lead(`${there.origin}/end`, 308) })
    const answer = await wayOut([here.origin, there.origin])(`${here.origin}/a`)
    expect(answer.address).toBe(`${there.origin}/end`)
    expect(answer.redirects).toEqual([`${here.origin}/a`, `${here.origin}/b`])
  })

  it('are checked again, each of them', async () => {
    const inside = await serve({ '*': reply('inside') })
    const here = await serve({
      '/port': lead(`${inside.origin}/`),
      '/private': lead('http://127.0.0.1/'),
      '/metadata': lead('http://[::ffff:169.254.169.254]/latest/meta-data/'),
      '/name': lead('http://localhost/'),
      '/file': lead('file:///etc/passwd'),
      '/login': lead('http://me:secret@example.com/'),
    })
    const fetch = wayOut([here.origin])
    const codes: string[] = []
    for (const path of ['port', 'private', 'metadata', 'name', 'file', 'login']) {
      // oxlint-disable-next-line no-await-in-loop -- one host takes one request at a time anyway
      codes.push((await failure(fetch(`${here.origin}/${path}`))).code)
    }
    expect(codes).toEqual([
      'port',
      'private-address',
      'private-address',
      'private-address',
      'scheme',
      'credentials',
    ])
    expect(inside.asked).toEqual([])
  })

  it('end after five, and at once in a circle', async () => {
    const server = await serve({
      '/circle': lead('/circle'),
      '*': (request, response) => {
        response.writeHead(302, { location: `${request.url}x` }).end()
      },
    })
    const fetch = wayOut([server.origin])
    expect((await failure(fetch(`${server.origin}/circle`))).code).toBe('redirects')
    expect(server.asked).toEqual(['/circle'])
    expect((await failure(fetch(`${server.origin}/y`))).code).toBe('redirects')
    expect(server.asked).toHaveLength(1 + 6)
  })

  it('do not carry a key to another origin', async () => {
    const there = await serve({ '/': reply('x') })
    const here = await serve({ '/': lead(`${there.origin}/`), '/b': lead('/c'), '/c': reply('x') })
    const fetch = wayOut([here.origin, there.origin])
    await fetch(`${here.origin}/`, { headers: { 'X-Subscription-Token': 'secret' } })
    expect(there.headers()['x-subscription-token']).toBeUndefined()
    await fetch(`${here.origin}/b`, { headers: { 'X-Subscription-Token': 'secret' } })
    expect(here.headers()['x-subscription-token']).toBe('secret')
  })
})

describe('limits', () => {
  it('refuses a body over the limit, announced, endless or unpacked', async () => {
    const zeros = Buffer.alloc(8 * 1024 * 1024)
    const endless: Answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const chunk = Buffer.alloc(64 * 1024, 97)
      const push = (): void => {
        if (response.destroyed) return
        if (response.write(chunk)) setImmediate(push)
        else response.once('drain', push)
      }
      push()
    }
    const packed = (encoding: string, body: Uint8Array): Answer =>
      reply(body, 'text/html', { 'content-encoding': encoding })
    const server = await serve({
      '/announced': reply(zeros),
      '/endless': endless,
      '/gzip': packed('gzip', gzipSync(zeros)),
      '/br': packed('br', brotliCompressSync(zeros)),
      '/deflate': packed('deflate', deflateSync(zeros)),
    })
    const fetch = wayOut([server.origin])
    for (const path of ['announced', 'endless', 'gzip', 'br', 'deflate']) {
      // oxlint-disable-next-line no-await-in-loop -- one host takes one request at a time anyway
      const error = await failure(fetch(`${server.origin}/${path}`))
      expect(error.code, path).toBe('too-large')
      expect(error.message).toContain('2048 KB')
    }
  })

  it('unpacks gzip, br and both kinds of deflate', async () => {
    const body = Buffer.from(bengali)
    const server = await serve({
      '/gzip': reply(gzipSync(body), 'text/plain', { 'content-encoding': 'gzip' }),
      '/br': reply(brotliCompressSync(body), 'text/plain', { 'content-encoding': 'br' }),
      '/deflate': reply(deflateSync(body), 'text/plain', { 'content-encoding': 'deflate' }),
      '/raw': reply(deflateRawSync(body), 'text/plain', { 'content-encoding': 'deflate' }),
      '/empty': reply('', 'text/plain', { 'content-encoding': 'gzip' }),
    })
    const fetch = wayOut([server.origin])
    for (const path of ['gzip', 'br', 'deflate', 'raw']) {
      // oxlint-disable-next-line no-await-in-loop -- one host takes one request at a time anyway
      expect(textOf(await fetch(`${server.origin}/${path}`)), path).toBe(bengali)
    }
    expect(textOf(await fetch(`${server.origin}/empty`))).toBe('')
  })

  it('tells packed bytes that are broken, cut off or packed in a way nobody asked for', async () => {
    const whole = gzipSync(Buffer.from(bengali.repeat(100)))
    const server = await serve({
      '/broken': reply('no gzip', 'text/html', { 'content-encoding': 'gzip' }),
      '/cut': reply(whole.subarray(0, 40), 'text/html', { 'content-encoding': 'gzip' }),
      '/twice': reply(gzipSync(whole), 'text/html', { 'content-encoding': 'gzip, gzip' }),
    })
    const fetch = wayOut([server.origin])
    for (const path of ['broken', 'cut', 'twice']) {
      // oxlint-disable-next-line no-await-in-loop -- one host takes one request at a time anyway
      expect((await failure(fetch(`${server.origin}/${path}`))).code, path).toBe('encoding')
    }
  })

  it('gives up on a slow head, a dripping body and heads without end', async () => {
    const timers: NodeJS.Timeout[] = []
    const server = await serve({
      '/silent': () => {},
      '/drip': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        timers.push(setInterval(() => response.write('.'), 20))
      },
      '/headers': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', long: 'x'.repeat(40_000) }).end()
      },
    })
    const fetch = wayOut([server.origin])
    const silent = await failure(fetch(`${server.origin}/silent`, { timeout: 200 }))
    const drip = await failure(fetch(`${server.origin}/drip`, { timeout: 200 }))
    const headers = await failure(fetch(`${server.origin}/headers`))
    timers.forEach((timer) => clearInterval(timer))
    expect([silent.code, drip.code, headers.code]).toEqual(['timeout', 'timeout', 'connection'])
  })

  it('counts the time of all redirects together', async () => {
    const server = await serve({
      '*': (request, response) => {
        setTimeout(() => response.writeHead(302, { location: `${request.url}x` }).end(), 120)
      },
    })
    const error = await failure(wayOut([server.origin])(`${server.origin}/`, { timeout: 300 }))
    expect(error.code).toBe('timeout')
    expect(server.asked.length).toBeLessThan(4)
  })

  it('stops when its caller gives up, also while waiting for its turn', async () => {
    const server = await serve({ '/': () => {} })
    const fetch = wayOut([server.origin])
    const controller = new AbortController()
    const running = failure(fetch(`${server.origin}/`, { signal: controller.signal }))
    const waiting = failure(fetch(`${server.origin}/other`, { signal: controller.signal }))
    setTimeout(() => controller.abort(), 50)
    expect((await running).code).toBe('aborted')
    expect((await waiting).code).toBe('aborted')
    expect(server.asked).not.toContain('/other')
    const before = await failure(fetch(`${server.origin}/`, { signal: AbortSignal.abort() }))
    expect(before.code).toBe('aborted')
  })

  it('refuses a type that was not wanted, or none', async () => {
    const server = await serve({
      '/pdf': reply('%PDF', 'application/pdf'),
      '/none': (_request, response) => {
        response.writeHead(200).end('x')
      },
      '/missing': (_request, response) => {
        response.writeHead(404, { 'content-type': 'application/pdf' }).end('x')
      },
    })
    const fetch = wayOut([server.origin])
    const accept = ['text/html']
    const error = await failure(fetch(`${server.origin}/pdf`, { accept }))
    expect(error.code).toBe('content-type')
    expect(error.message).toContain('“application/pdf”, wanted was text/html')
    expect((await failure(fetch(`${server.origin}/none`, { accept }))).code).toBe('content-type')
    expect((await fetch(`${server.origin}/missing`, { accept })).status).toBe(404)
  })
})

describe('manners', () => {
  it('ask robots.txt once, keep to it, and leave it out for an API', async () => {
    let robots = 0
    const server = await serve({
      '/robots.txt': (request, response) => {
        robots += 1
        reply('User-agent: *\nDisallow: /closed', 'text/plain')(request, response)
      },
      '*': reply('x'),
    })
    const fetch = wayOut([server.origin])
    expect((await failure(fetch(`${server.origin}/closed/a`))).code).toBe('robots')
    expect(server.asked).toEqual([])
    await fetch(`${server.origin}/open`)
    await fetch(`${server.origin}/closed/a`, { robots: false })
    expect(robots).toBe(1)
    expect(server.asked).toEqual(['/open', '/closed/a'])
  })

  it('ask the robots.txt of the place that a redirect leads to', async () => {
    const there = await serve({
      '/robots.txt': reply('User-agent: Ekagro\nDisallow: /', 'text/plain'),
      '*': reply('x'),
    })
    const here = await serve({ '/': lead(`${there.origin}/page`) })
    const error = await failure(wayOut([here.origin, there.origin])(`${here.origin}/`))
    expect(error.code).toBe('robots')
    expect(there.asked).toEqual([])
  })

  it('take a robots.txt that fails for no, one that leads inside for a refusal', async () => {
    const failing = await serve({
      '/robots.txt': (_request, response) => {
        response.writeHead(500).end()
      },
      '*': reply('x'),
    })
    expect((await failure(wayOut([failing.origin])(`${failing.origin}/`))).code).toBe('robots')
    const luring = await serve({ '/robots.txt': lead('http://127.0.0.1/'), '*': reply('x') })
    expect((await failure(wayOut([luring.origin])(`${luring.origin}/`))).code).toBe(
      'private-address',
    )
    expect([...failing.asked, ...luring.asked]).toEqual([])
  })

  it('send one request at a time to a host, with a pause after each', async () => {
    let running = 0
    let most = 0
    const ends: number[] = []
    const starts: number[] = []
    const server = await serve({
      '*': (_request, response) => {
        starts.push(performance.now())
        most = Math.max(most, (running += 1))
        setTimeout(() => {
          running -= 1
          ends.push(performance.now())
          reply('x')(_request, response)
        }, 20)
      },
    })
    const fetch = wayOut([server.origin], { pause: 60 })
    await Promise.all(['a', 'b', 'c'].map((path) => fetch(`${server.origin}/${path}`)))
    expect(server.asked).toEqual(['/a', '/b', '/c'])
    expect(most).toBe(1)
    expect(starts[1]! - ends[0]!).toBeGreaterThan(50)
    expect(starts[2]! - ends[1]!).toBeGreaterThan(50)
  })

  it('leave a host in peace that asked for it', async () => {
    const server = await serve({
      '/busy': (_request, response) => {
        response.writeHead(429, { 'retry-after': '3600' }).end()
      },
      '*': reply('x'),
    })
    const fetch = wayOut([server.origin])
    const answer = await fetch(`${server.origin}/busy`)
    expect(answer.status).toBe(429)
    expect(answer.retryAt! - Date.now()).toBeGreaterThan(3_500_000)
    const error = await failure(fetch(`${server.origin}/other`))
    expect(error.code).toBe('retry-later')
    expect(error.retryAt).toBe(answer.retryAt)
    expect(server.asked).toEqual(['/busy'])
  })
})
