import { describe, expect } from 'vitest'

import { test } from '../../support/cms'
import { createPeople } from '../../support/people'

type Answer = { errors: { message: string; data: { code: string; field: string } }[] }

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
const override = { 'X-Payload-HTTP-Method-Override': 'GET' }
const json = { 'Content-Type': 'application/json' }

describe('a badly made request', () => {
  test('is refused with its parameter, whoever asks', async ({ cms }) => {
    cms.payload.logger.level = 'silent'
    const { admin } = await createPeople(cms)
    for (const token of [undefined, admin.token]) {
      const as = token ? { token } : {}
      const cases = [
        ['/api/posts?limit=1e9', 'limit'],
        ['/api/posts?depth=99', 'depth'],
        ['/api/posts/versions?where[nothing][equals]=1', 'where[nothing]'],
        ['/api/globals/blog?depth=-1', 'depth'],
        ['/api/posts?where[publishedAt][less_than]=NaN', 'where[publishedAt][less_than]'],
      ] as const
      for (const [path, field] of cases) {
        // oxlint-disable-next-line no-await-in-loop -- a handful
        const response = await cms.http('GET', path, as)
        // oxlint-disable-next-line no-await-in-loop -- as above
        const { errors } = (await response.json()) as Answer
        expect([path, response.status, errors[0]?.data]).toEqual([
          path,
          400,
          { code: 'bad-query', field },
        ])
      }
    }
  })

  test('is refused in the body of an overridden method too, where a good one is read', async ({
    cms,
  }) => {
    const ask = (body: string, headers: Record<string, string>) =>
      cms.http('POST', '/api/posts', { body, headers: { ...override, ...headers } })
    expect((await ask('limit=5&where[title][equals]=x', form)).status).toBe(200)
    expect((await ask('where[title][like][]=x', form)).status).toBe(400)
    expect((await ask('where[title]=%E0%A4%A', form)).status).toBe(400)
    expect((await ask(`q=${'x'.repeat(300_000)}`, form)).status).toBe(414)
    expect((await ask('{"depth":1}', json)).status).toBe(200)
    expect((await ask('{"depth":99}', json)).status).toBe(400)
    expect((await ask('{', json)).status).toBe(400)
    expect((await ask('', json)).status).toBe(400)
    const nothing = await cms.http('POST', '/api/posts', { headers: { ...override, ...json } })
    expect(nothing.status).toBe(400)
    // Only GET is ever overridden: anything else stays the POST that it is.
    const removal = await cms.http('POST', '/api/posts', {
      body: {},
      headers: { 'X-HTTP-Method-Override': 'DELETE' },
    })
    expect(removal.status).toBe(403)
  })

  test('of a kind that is not read is 415, and one without anything 400', async ({ cms }) => {
    const ask = (body: string, type: string) =>
      cms.http('POST', '/api/posts', { body, headers: { 'Content-Type': type } })
    expect((await ask('title', 'text/plain')).status).toBe(415)
    expect((await ask('', 'application/json')).status).toBe(400)
    expect((await ask('x', 'multipart/form-data')).status).toBe(400)
    expect((await ask('--x', 'multipart/form-data; boundary=x')).status).toBe(400)
    expect((await cms.http('POST', '/api/posts')).status).toBe(400)
  })

  test('cannot spoil the times of what Payload keeps for its screens', async ({ cms }) => {
    const { docs } = await cms.payload.find({ collection: 'users', limit: 1 })
    const data = { email: String(docs[0]?.email), password: 'a long enough password' }
    const { token = '' } = await cms.payload.login({ collection: 'users', data })
    const body = { key: 'spoilt', value: 1, createdAt: 'no time', updatedAt: true }
    const made = await cms.http('POST', '/api/payload-preferences', { token, body })
    expect(made.status).toBe(201)
    const list = await cms.http('GET', '/api/payload-preferences', { token })
    expect(list.status).toBe(200)
    const kept = (await list.json()) as { docs: { key: string; createdAt: string }[] }
    const spoilt = kept.docs.find(({ key }) => key === 'spoilt')
    expect(Date.parse(spoilt?.createdAt ?? '')).toBeGreaterThan(0)
  })

  test('for what is not there is 404, where Payload says 500', async ({ cms }) => {
    const { docs } = await cms.payload.find({ collection: 'users', limit: 1 })
    const data = { email: String(docs[0]?.email), password: 'a long enough password' }
    const { token = '' } = await cms.payload.login({ collection: 'users', data })
    const paths = [
      ['GET', '/api/tags/versions'],
      ['POST', '/api/tags/versions/1'],
      ['GET', '/api/globals/blog/versions'],
      ['GET', '/api/__proto__'],
      ['GET', '/api/constructor/1'],
      ['POST', '/api/users/verify/1'],
      ['GET', '/api/media/file/none.png'],
      ['DELETE', '/api/payload-preferences/none'],
    ] as const
    for (const [method, path] of paths) {
      // oxlint-disable-next-line no-await-in-loop -- a handful
      expect([path, (await cms.http(method, path, { token })).status]).toEqual([path, 404])
    }
    expect((await cms.http('GET', '/api/media/file/..%2F..%2Fpackage.json')).status).toBe(403)
    expect((await cms.http('GET', '/api/media/file/a%00b')).status).toBe(400)
  })

  test('is no name that frontends add for themselves', async ({ cms }) => {
    expect((await cms.http('GET', '/api/posts?utm_source=x&_=1&a[b][c]=d')).status).toBe(200)
  })
})
