import { readdir } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest'

import type { Hit } from '../../../plugins/traffic/domain/hit'
import { openCounter } from '../../../plugins/traffic/count/openCounter'
import { resolveOptions } from '../../../plugins/traffic/options'
import { openTrafficStore } from '../../../plugins/traffic/store/openTrafficStore'
import type { TrafficSetting } from '../../../src/payload-types'
import { type Cms, test } from '../../support/cms'
import { createPeople } from '../../support/people'

const chrome =
  'Mozilla/5.0 (Linux; Android 13; SM-A536B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36'
const page = 'https://blog.example/post'
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Dhaka' }).format(new Date())

let cms: Cms
let people: Awaited<ReturnType<typeof createPeople>>
let apiKey: string
/** A path that no other test uses, so that each test finds its own hits. */
let mine: string
let number = 0

/** Settings that differ from the defaults only in what is given. */
const set = async (changes: Partial<TrafficSetting> = {}): Promise<void> => {
  await cms.payload.updateGlobal({
    slug: 'traffic-settings',
    data: {
      isOn: true,
      otherHosts: [],
      trustedProxies: [],
      addressHeader: '',
      countryHeader: '',
      ignoredAddresses: [],
      excludedPaths: [],
      spamReferrers: [],
      dataCentreRanges: [],
      mostAMinute: 60,
      ...changes,
    },
  })
}

test.beforeAll(async ({ cms: fresh }) => {
  cms = fresh
  people = await createPeople(cms)
  apiKey = 'a-key-of-the-frontend-0123456789'
  await cms.payload.update({
    collection: 'users',
    id: people.editor.id,
    data: { enableAPIKey: true, apiKey },
  })
  await cms.payload.updateGlobal({ slug: 'blog', data: { address: 'https://blog.example' } })
  await set()
})
test.afterAll(async () => {
  const { connection } = cms.payload.db as {
    connection?: { name: string; useDb(name: string): { dropDatabase(): Promise<unknown> } }
  }
  // Beside the database that the fixture takes away.
  await connection?.useDb(`${connection.name}-salts`).dropDatabase()
})
beforeEach(() => {
  number += 1
  mine = `${page}-${number}`
})

type Sent = { body?: unknown; headers?: Record<string, string>; from?: string; token?: string }
const hit = ({ headers = {}, from = '203.0.113.1', body = {}, ...rest }: Sent = {}) =>
  cms.http('POST', '/api/traffic/hit', {
    headers: { 'User-Agent': chrome, 'Content-Type': 'text/plain;charset=UTF-8', ...headers },
    from,
    body: typeof body === 'string' ? body : JSON.stringify({ url: mine, ...(body as object) }),
    ...rest,
  })

const counter = () =>
  openCounter({
    payload: cms.payload,
    options: resolveOptions({
      journalDirectory: path.join(cms.directory, 'traffic-journal'),
      saltDirectory: path.join(cms.directory, 'salts'),
    }),
  })
const hitsOf = async (address: string): Promise<Hit[]> => {
  expect(await (await counter()).flush()).toBe(true)
  const store = await openTrafficStore(cms.payload)
  const hits = await store.hits({ from: 0, to: Date.now() + 1_000, limit: 10_000 })
  const { pathname } = new URL(address)
  return hits.filter((one) => one.path === decodeURIComponent(pathname))
}
const dropsOf = async (reason: string): Promise<number> => {
  await (await counter()).flush()
  const drops = await (await openTrafficStore(cms.payload)).drops({ from: day, to: day })
  return drops.find((one) => one.reason === reason)?.count ?? 0
}

describe('a hit', () => {
  test('gets 202 from any page, with nothing in it, and is counted', async () => {
    const response = await hit({ body: { referrer: 'https://m.facebook.com/' } })
    expect(response.status).toBe(202)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await response.text()).toBe('')
    expect(await hitsOf(mine)).toEqual([
      expect.objectContaining({
        day,
        isEntry: true,
        source: 'facebook.com',
        channel: 'social',
        device: 'mobile',
        browser: 'Chrome',
        country: '',
      }),
    ])
  })

  test('is of the same visitor for one address and agent, and of others otherwise', async () => {
    await hit()
    await hit()
    await hit({ from: '203.0.113.2' })
    await hit({ headers: { 'User-Agent': chrome.replace('120', '121') } })
    const hits = await hitsOf(mine)
    expect(hits).toHaveLength(4)
    expect(new Set(hits.map(({ visitor }) => visitor)).size).toBe(3)
    expect(hits.every(({ visitor }) => Number.isSafeInteger(visitor) && visitor >= 0)).toBe(true)
  })

  test('may be JSON, after a preflight', async () => {
    const preflight = await cms.http('OPTIONS', '/api/traffic/hit', {
      headers: { Origin: 'https://blog.example', 'Access-Control-Request-Method': 'POST' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/content-type/i)
    expect((await hit({ headers: { 'Content-Type': 'application/json' } })).status).toBe(202)
    expect(await hitsOf(mine)).toHaveLength(1)
  })

  test.for([
    ['no JSON', '{"url":'],
    ['no object', '[]'],
    ['no address', '{}'],
    ['an unreadable address', '{"url":"http://%"}'],
    ['no text at all', ''],
  ])('is refused with 400 and counted as invalid when it has %s', async ([, body]) => {
    const before = await dropsOf('invalid')
    const response = await hit({ body })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ data: { code: 'malformed-hit' } }] })
    expect(await dropsOf('invalid')).toBe(before + 1)
  })

  test('is refused with 400 when its bytes are no UTF-8', async () => {
    const body = new FormData()
    body.set('file', new Blob([new Uint8Array([0xff, 0xfe])]))
    expect((await cms.http('POST', '/api/traffic/hit', { body })).status).toBe(400)
  })

  test('is refused with 413 when it is larger than 4 kB, however large', async () => {
    for (const size of [4_097, 10 * 1024 * 1024]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const response = await hit({ body: 'x'.repeat(size) })
      expect(response.status).toBe(413)
    }
    expect((await hit({ body: { url: `${page}/${'x'.repeat(8_192)}` } })).status).toBe(413)
  })

  test('is refused with 405 when it comes by another method', async () => {
    const response = await cms.http('GET', '/api/traffic/hit')
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  test('is not noted at all when the reader asks for that', async () => {
    expect((await hit({ headers: { 'Sec-GPC': '1' } })).status).toBe(202)
    expect((await hit({ headers: { DNT: '1' } })).status).toBe(202)
    expect(await hitsOf(mine)).toEqual([])
  })
})

describe('what is dropped', () => {
  test.for([
    ['foreign-host', { body: { url: 'https://thief.example/' } }],
    ['foreign-host', { headers: { Origin: 'https://thief.example' } }],
    ['prefetch', { headers: { 'Sec-Purpose': 'prefetch' } }],
    ['bot', { headers: { 'User-Agent': 'Googlebot/2.1' } }],
    ['headless', { body: { automated: true } }],
    ['empty-agent', { headers: { 'User-Agent': '' } }],
    ['spam-referrer', { body: { referrer: 'https://semalt.com/' } }],
  ] as const)('gets 202 too, and is counted as %s: %j', async ([reason, sent]) => {
    const before = await dropsOf(reason)
    const response = await hit(sent)
    expect(response.status).toBe(202)
    expect(response.headers.get('x-ekagro-drop')).toBeNull()
    expect(await dropsOf(reason)).toBe(before + 1)
    expect(await hitsOf(mine)).toEqual([])
  })

  test('are the staff, by their session and by their address, with the reason told to them alone', async () => {
    const before = await dropsOf('staff')
    const response = await hit({ headers: { Cookie: `payload-token=${people.author.token}` } })
    expect(response.status).toBe(202)
    expect(response.headers.get('x-ekagro-drop')).toBe('staff')
    const told = await hit({
      token: people.admin.token,
      headers: { 'User-Agent': 'Googlebot/2.1' },
    })
    expect(told.headers.get('x-ekagro-drop')).toBe('bot')
    await set({ ignoredAddresses: ['198.51.100.0/24'] })
    await hit({ from: '198.51.100.7' })
    expect(await dropsOf('staff')).toBe(before + 2)
    const forged = await hit({ headers: { Cookie: 'payload-token=forged' } })
    expect(forged.headers.get('x-ekagro-drop')).toBeNull()
    expect(await hitsOf(mine)).toHaveLength(1)
  })

  test('are what the settings name: paths, hosts, ranges, a rate', async () => {
    await set({
      excludedPaths: ['/preview/*'],
      spamReferrers: ['www.Spam.example'],
      dataCentreRanges: ['192.0.2.0/24', '2001:db8::/32'],
      otherHosts: ['old.example'],
      mostAMinute: 5,
    })
    const before = await dropsOf('data-centre')
    await hit({ from: '192.0.2.9' })
    await hit({ from: '2001:db8::9' })
    expect(await dropsOf('data-centre')).toBe(before + 2)
    const spam = await dropsOf('spam-referrer')
    await hit({ body: { referrer: 'https://a.spam.example/' } })
    expect(await dropsOf('spam-referrer')).toBe(spam + 1)
    const excluded = await dropsOf('excluded-path')
    await hit({ body: { url: 'https://blog.example/preview/1' } })
    expect(await dropsOf('excluded-path')).toBe(excluded + 1)
    await hit({ body: { url: `https://old.example/post-${number}` } })
    const fast = await dropsOf('rate-limit')
    for (let turn = 0; turn < 12; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one reader, one after the other
      await hit({ from: '203.0.113.77' })
    }
    // A minute may end in between; then its limit counts twice.
    expect(await dropsOf('rate-limit')).toBeGreaterThanOrEqual(fast + 2)
    expect((await hitsOf(mine)).length).toBeLessThanOrEqual(11)
    await set()
  })

  test('is everything while the counter is off, without a trace', async () => {
    await set({ isOn: false })
    const before = await dropsOf('bot')
    expect((await hit()).status).toBe(202)
    await hit({ headers: { 'User-Agent': 'Googlebot/2.1' } })
    await set()
    expect(await hitsOf(mine)).toEqual([])
    expect(await dropsOf('bot')).toBe(before)
  })
})

describe('behind a proxy', () => {
  const forwarded = { 'X-Forwarded-For': '1.1.1.1, 203.0.113.5', 'CF-IPCountry': 'BD' }

  test('a header counts only when the proxy is trusted', async () => {
    await set({ countryHeader: 'CF-IPCountry' })
    await hit({ headers: forwarded })
    await hit({ headers: { ...forwarded, 'X-Forwarded-For': '9.9.9.9' } })
    const forged = await hitsOf(mine)
    expect(forged.map(({ country }) => country)).toEqual(['', ''])
    expect(new Set(forged.map(({ visitor }) => visitor)).size).toBe(1)
  })

  test('of a trusted one it is the last address, and the country', async () => {
    await set({ countryHeader: 'CF-IPCountry', trustedProxies: ['127.0.0.0/8'] })
    await hit({ headers: forwarded, from: '::ffff:127.0.0.1' })
    await hit({ headers: { 'X-Forwarded-For': '203.0.113.5' }, from: '127.0.0.1' })
    await hit({ headers: { 'X-Forwarded-For': '203.0.113.6' }, from: '127.0.0.1' })
    const hits = await hitsOf(mine)
    expect(hits.map(({ country }) => country)).toEqual(['BD', '', ''])
    expect(hits[0]?.visitor).toBe(hits[1]?.visitor)
    expect(hits[2]?.visitor).not.toBe(hits[1]?.visitor)
    await set()
  })
})

describe('without scripts', () => {
  test('an image counts, by its parameters or by the page that has it', async () => {
    const address = `/api/traffic/pixel.gif?url=${encodeURIComponent(mine)}&referrer=https://t.me/`
    const headers = { 'User-Agent': chrome }
    const response = await cms.http('GET', address, { headers, from: '203.0.113.1' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/gif')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await sharp(await response.arrayBuffer()).metadata()).toMatchObject({
      format: 'gif',
      width: 1,
      height: 1,
    })
    await cms.http('GET', '/api/traffic/pixel.gif', {
      headers: { ...headers, Referer: mine },
      from: '203.0.113.1',
    })
    expect((await hitsOf(mine)).map(({ source }) => source)).toEqual(['telegram.org', ''])
    expect((await cms.http('GET', '/api/traffic/pixel.gif')).status).toBe(400)
    expect((await cms.http('POST', '/api/traffic/pixel.gif')).status).toBe(405)
  })

  test('the server of a frontend counts for its readers, with the key of a user', async () => {
    const send = (key: string, body: object) =>
      hit({ headers: { Authorization: `users API-Key ${key}`, 'User-Agent': 'node' }, body })
    const reader = { address: '203.0.113.50', agent: chrome, country: 'IN' }
    expect((await send(apiKey, reader)).status).toBe(202)
    expect((await send(apiKey, reader)).status).toBe(202)
    expect((await send('not-a-key', reader)).status).toBe(401)
    const nameless = await send(apiKey, { agent: chrome })
    expect(nameless.status).toBe(400)
    expect(await nameless.text()).toContain('address')
    const bot = await send(apiKey, { ...reader, agent: 'Googlebot/2.1' })
    expect(bot.headers.get('x-ekagro-drop')).toBe('bot')
    await hit({ from: '203.0.113.50' })
    const hits = await hitsOf(mine)
    expect(hits.map(({ country }) => country)).toEqual(['IN', 'IN', ''])
    expect(new Set(hits.map(({ visitor }) => visitor)).size).toBe(1)
  })
})

describe('the script', () => {
  test('comes packed or plain, with a tag, and stays in caches', async () => {
    const plain = await cms.http('GET', '/api/traffic/script.js')
    expect(plain.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(plain.headers.get('cache-control')).toContain('max-age=3600')
    expect(await plain.text()).toContain('sendBeacon')
    const packed = await cms.http('GET', '/api/traffic/script.js', {
      headers: { 'Accept-Encoding': 'br, gzip' },
    })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect((await packed.arrayBuffer()).byteLength).toBeLessThan(1_500)
    const again = await cms.http('GET', '/api/traffic/script.js', {
      headers: { 'If-None-Match': plain.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
    expect((await cms.http('POST', '/api/traffic/script.js')).status).toBe(405)
  })
})

describe('the settings', () => {
  test('refuse what cannot work, and name the field and the entry', async () => {
    const save = (body: object, token = people.admin.token, language = 'en') =>
      cms.http('POST', '/api/globals/traffic-settings', {
        token,
        body,
        headers: { 'Accept-Language': language },
      })
    const refused = await save({ trustedProxies: ['127.0.0.1', 'localhost'] })
    expect(refused.status).toBe(400)
    const text = await refused.text()
    expect(text).toContain('trustedProxies')
    expect(text).toContain('“localhost” is wrong')
    for (const body of [
      { dataCentreRanges: ['10.0.0.0/99'] },
      { excludedPaths: ['preview'] },
      { excludedPaths: ['/a*b'] },
      { otherHosts: ['https://example.com'] },
      { addressHeader: 'not a header' },
      { mostAMinute: 1 },
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one global, one after the other
      expect((await save(body)).status).toBe(400)
    }
    expect(await (await save({ excludedPaths: ['x'] }, undefined, 'bn-BD')).text()).toContain(
      'পথ / দিয়ে শুরু হয়',
    )
    expect((await save({ isOn: true }, people.editor.token)).status).toBe(403)
    expect((await cms.http('GET', '/api/globals/traffic-settings')).status).toBe(403)
  })
})

describe('what stays', () => {
  let kept: string
  beforeAll(() => {
    kept = path.join(cms.directory, 'traffic-journal')
  })
  afterAll(() => set())

  test('is no address and no agent, neither in the store nor in the journal', async () => {
    await hit({ from: '203.0.113.99' })
    const text = JSON.stringify(await hitsOf(mine))
    expect(text).not.toContain('203.0.113.99')
    expect(text).not.toContain('Mozilla')
    expect(await readdir(kept)).toEqual([])
  })
})
