import { request as httpRequest } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterAll, describe, expect } from 'vitest'

import { body } from '../../support/body'
import { type Cms, test } from '../../support/cms'
import { type Front, startFront } from '../../support/front'
import { createPeople, type Person } from '../../support/people'

type Raw = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }

/** Asks as it is told: `fetch` would unpack the body and add heads of its own. */
const ask = (
  front: Front,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Raw> =>
  new Promise((resolve, reject) => {
    httpRequest(`${front.origin}${path}`, { method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      )
    })
      .on('error', reject)
      .end()
  })

const list = '/api/posts?limit=20&depth=0'
let front: Front
let admin: Person
let postId = ''

const start = async (cms: Cms): Promise<void> => {
  if (front !== undefined) return
  admin = (await createPeople(cms)).admin
  const post = await cms.payload.create({
    collection: 'posts',
    data: {
      title: 'আমের মুকুল',
      slug: 'mukul',
      body: body('ফাল্গুনে আমের মুকুল আসে। '.repeat(60)),
      _status: 'published',
    },
  })
  postId = String(post.id)
  await cms.payload.create({
    collection: 'posts',
    data: { title: 'গোপন খসড়া', slug: 'draft', _status: 'draft' },
  })
  front = await startFront({ cms })
}
afterAll(async () => front.close())

describe('a kept answer', () => {
  test('is the same as the first, and is not read again', async ({ cms }) => {
    await start(cms)
    const first = await ask(front, list)
    const before = front.reads()
    const second = await ask(front, list)
    expect(first.status).toBe(200)
    expect(second.body.equals(first.body)).toBe(true)
    expect(front.reads()).toBe(before)
    expect(second.headers.etag).toBe(first.headers.etag)
    expect(second.headers['cache-control']).toBe('public, max-age=0, stale-while-revalidate=60')
    expect(second.headers.vary).toBe('Accept-Encoding, Authorization, Cookie')
    expect(second.headers['access-control-allow-origin']).toBe('*')
    expect(second.headers['x-content-type-options']).toBe('nosniff')
    expect(first.body.toString()).not.toContain('গোপন')
  })

  test('comes packed as the reader likes it, with a tag for each encoding', async ({ cms }) => {
    await start(cms)
    const plain = await ask(front, list)
    const gzip = await ask(front, list, { headers: { 'Accept-Encoding': 'br;q=0.5, gzip' } })
    const brotli = await ask(front, list, { headers: { 'Accept-Encoding': 'gzip, br' } })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
    expect(brotli.body.length).toBeLessThan(plain.body.length / 2)
    const tags = [plain, gzip, brotli].map(({ headers }) => headers.etag)
    expect(new Set(tags).size).toBe(3)
  })

  test('is 304 for whoever has it, and its head alone for HEAD', async ({ cms }) => {
    await start(cms)
    const { headers, body: whole } = await ask(front, list)
    const etag = String(headers.etag)
    const same = await ask(front, list, { headers: { 'If-None-Match': `"other", ${etag}` } })
    expect(same.status).toBe(304)
    expect(same.body.length).toBe(0)
    expect(same.headers.etag).toBe(etag)
    const other = await ask(front, list, { headers: { 'If-None-Match': '"other"' } })
    expect(other.status).toBe(200)
    const head = await ask(front, list, { method: 'HEAD' })
    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(String(whole.length))
    expect(head.headers.etag).toBe(etag)
  })

  test('tells when it was made once that second is over, and takes it back', async ({ cms }) => {
    await start(cms)
    await ask(front, list)
    await wait(1_100)
    const { headers } = await ask(front, list)
    const modified = String(headers['last-modified'])
    const same = await ask(front, list, { headers: { 'If-Modified-Since': modified } })
    expect(same.status).toBe(304)
    const earlier = new Date(Date.parse(modified) - 1_000).toUTCString()
    const newer = await ask(front, list, { headers: { 'If-Modified-Since': earlier } })
    expect(newer.status).toBe(200)
  })

  test('is given to nobody who is signed in, and theirs to nobody else', async ({ cms }) => {
    await start(cms)
    await ask(front, list)
    const headers = { Authorization: `JWT ${admin.token}` }
    const own = await ask(front, list, { headers })
    expect(own.body.toString()).toContain('গোপন')
    expect(own.headers['cache-control']).toBe('private, no-store')
    const cookie = await ask(front, list, {
      headers: { Cookie: `payload-token=${admin.token}`, 'Sec-Fetch-Site': 'same-origin' },
    })
    expect(cookie.headers['cache-control']).toBe('private, no-store')
    expect((await ask(front, list)).body.toString()).not.toContain('গোপন')
  })

  test('is not one for drafts', async ({ cms }) => {
    await start(cms)
    const before = front.reads()
    const draft = await ask(front, '/api/posts?draft=true&limit=20&depth=0')
    expect(draft.body.toString()).not.toContain('গোপন')
    expect(front.reads()).toBe(before)
  })

  test('is read once for all who ask together', async ({ cms }) => {
    await start(cms)
    const path = '/api/posts?limit=7&depth=0'
    const before = front.reads()
    const all = await Promise.all(Array.from({ length: 20 }, () => ask(front, path)))
    expect(all.every(({ status }) => status === 200)).toBe(true)
    expect(front.reads()).toBe(before + 1)
  })

  test('stays when something is written that it does not depend on', async ({ cms }) => {
    await start(cms)
    const path = '/api/categories?limit=5'
    await ask(front, path)
    const before = front.reads()
    await cms.payload.update({ collection: 'posts', id: postId, data: { excerpt: 'নতুন' } })
    await ask(front, path)
    expect(front.reads()).toBe(before)
  })

  test('stays while a draft of a published post is saved', async ({ cms }) => {
    await start(cms)
    await ask(front, list)
    const before = front.reads()
    await cms.payload.update({
      collection: 'posts',
      id: postId,
      data: { title: 'অর্ধেক লেখা', _status: 'draft' },
      draft: true,
      autosave: true,
    })
    const after = await ask(front, list)
    expect(after.body.toString()).not.toContain('অর্ধেক')
    expect(front.reads()).toBe(before)
  })

  test('of a post goes with its category', async ({ cms }) => {
    await start(cms)
    const { payload } = cms
    const category = await payload.create({ collection: 'categories', data: { title: 'ফল' } })
    await payload.update({
      collection: 'posts',
      id: postId,
      data: { categories: [category.id], _status: 'published' },
    })
    const path = '/api/posts?limit=20&depth=1'
    expect((await ask(front, path)).body.toString()).toContain('ফল')
    await payload.update({ collection: 'categories', id: category.id, data: { title: 'ফুল' } })
    expect((await ask(front, path)).body.toString()).toContain('ফুল')
  })

  test('has a scheduled post as soon as its time has come', async ({ cms }) => {
    await start(cms)
    const { payload } = cms
    const post = await payload.create({
      collection: 'posts',
      data: { title: 'ভোরের লেখা', slug: 'dawn', body: body('ভোর হলো।'), _status: 'draft' },
    })
    const shown = async () => (await ask(front, list)).body.toString().includes('ভোরের লেখা')
    const schedule = async (type: 'publish' | 'unpublish') => {
      await payload.jobs.queue({
        task: 'schedulePublish',
        input: { type, doc: { relationTo: 'posts', value: post.id } },
        waitUntil: new Date(Date.now() - 1_000),
      })
      expect(await shown()).toBe(type === 'unpublish')
      await payload.jobs.run({ allQueues: true, silent: true })
    }
    await schedule('publish')
    expect(await shown()).toBe(true)
    expect((await ask(front, '/api/posts/by-slug/dawn')).status).toBe(200)
    await schedule('unpublish')
    expect(await shown()).toBe(false)
    expect((await ask(front, '/api/posts/by-slug/dawn')).status).toBe(404)
  })

  test('is not what was refused', async ({ cms }) => {
    await start(cms)
    const path = '/api/posts/nobody'
    const first = await ask(front, path)
    expect(first.status).toBe(404)
    expect(first.headers['cache-control']).toMatch(/no-store/)
    const before = front.reads()
    await ask(front, path)
    expect(front.reads()).toBe(before + 1)
  })
})
