import { describe, expect } from 'vitest'

import type { Scope } from '../../../src/cms/keys/scopes'
import { type Cms, test } from '../../support/cms'
import { startFront } from '../../support/front'
import { createPeople, type Person } from '../../support/people'

let people: Record<'admin' | 'editor' | 'author', Person>

const start = async (cms: Cms): Promise<void> => {
  people ??= await createPeople(cms)
}

type KeyDoc = { id: string; key: string }

/** Makes a key as an administrator does, and gives it and its head. */
const make = async (
  cms: Cms,
  scopes: Scope[],
  data: object = {},
): Promise<KeyDoc & { headers: Record<string, string> }> => {
  const response = await cms.http('POST', '/api/api-keys?depth=0', {
    token: people.admin.token,
    body: { label: scopes.join(' '), scopes, user: people.editor.id, ...data },
  })
  expect(response.status).toBe(201)
  const { doc } = (await response.json()) as { doc: { id: string } }
  const shown = await cms.http('GET', `/api/api-keys/${doc.id}?depth=0`, {
    token: people.admin.token,
  })
  const { key } = (await shown.json()) as KeyDoc
  return { id: doc.id, key, headers: { Authorization: `api-keys API-Key ${key}` } }
}

const statusOf = async (response: Promise<Response>): Promise<number> => (await response).status

describe('a key', () => {
  test('is made by administrators alone, and shown until it is used', async ({ cms }) => {
    await start(cms)
    for (const person of [people.editor, people.author]) {
      const init = { token: person.token, body: { label: 'mine', scopes: ['write'] } }
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await statusOf(cms.http('POST', '/api/api-keys', init))).toBe(403)
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await statusOf(cms.http('GET', '/api/api-keys', { token: person.token }))).toBe(403)
    }
    const one = await make(cms, ['preview'])
    expect(one.key).toMatch(/^ek_[\w-]{43}$/)
    const show = async (): Promise<Record<string, unknown>> =>
      (await (
        await cms.http('GET', `/api/api-keys/${one.id}?depth=0`, { token: people.admin.token })
      ).json()) as Record<string, unknown>
    const before = await show()
    expect(before.key).toBe(one.key)
    expect(before).not.toHaveProperty('keyHash')
    expect(before).not.toHaveProperty('sealed')
    await cms.http('GET', '/api/posts?limit=1', { headers: one.headers })
    const after = await show()
    expect(after.key).toBe(`ek_…${one.key.slice(-4)}`)
    expect(after.lastUsedAt).toEqual(expect.any(String))
    // Saving it again, as the form does with what it was shown, leaves the key as it is.
    await cms.http('PATCH', `/api/api-keys/${one.id}`, {
      token: people.admin.token,
      body: { ...after, label: 'renamed' },
    })
    const own = await cms.http('GET', '/api/posts?draft=true&limit=1', { headers: one.headers })
    expect(own.status).toBe(200)
    expect((await show()).key).toBe(`ek_…${one.key.slice(-4)}`)
  })

  test('reads and writes what its scopes say, as its user', async ({ cms }) => {
    await start(cms)
    const read = await make(cms, ['read'])
    const preview = await make(cms, ['preview'])
    const write = await make(cms, ['write'])
    const post = (headers: Record<string, string>): Promise<Response> =>
      cms.http('POST', '/api/posts?depth=0', {
        headers,
        body: { title: 'কি দিয়ে লেখা', slug: 'by-key', _status: 'draft' },
      })
    expect(await statusOf(post(read.headers))).toBe(403)
    expect(await statusOf(post(preview.headers))).toBe(403)
    const made = await post(write.headers)
    expect(made.status).toBe(201)
    const { doc } = (await made.json()) as { doc: { id: string; owner: unknown } }
    expect(doc.owner).toBe(people.editor.id)
    const sees = async ({ headers }: { headers: Record<string, string> }): Promise<boolean> =>
      (
        await (await cms.http('GET', '/api/posts?draft=true&limit=50', { headers })).text()
      ).includes(doc.id)
    expect(await sees(read)).toBe(false)
    expect(await sees(preview)).toBe(true)
    expect(await sees(write)).toBe(true)
  })

  test('reaches nothing but content, even as an administrator', async ({ cms }) => {
    await start(cms)
    const { headers } = await make(cms, ['read', 'preview', 'write', 'traffic'], {
      user: people.admin.id,
    })
    const me = await cms.http('GET', '/api/users/me', { headers })
    expect(((await me.json()) as { user: unknown }).user).toBeNull()
    for (const path of ['/api/users', '/api/api-keys', '/api/payload-jobs', '/api/readiness']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const status = await statusOf(cms.http('GET', path, { headers }))
      expect([401, 403, 404], path).toContain(status)
    }
    const promote = await cms.http('PATCH', `/api/users/${people.author.id}`, {
      headers,
      body: { role: 'admin' },
    })
    expect(promote.status).toBe(403)
  })

  test('ends when it is over, is taken away, or its user is gone', async ({ cms }) => {
    await start(cms)
    const sees = async (headers: Record<string, string>): Promise<boolean> =>
      (await cms.http('GET', '/api/posts/versions?limit=1', { headers })).status === 200
    const over = await make(cms, ['preview'], { expiresAt: '2026-01-01T00:00:00.000Z' })
    expect(await sees(over.headers)).toBe(false)
    const gone = await make(cms, ['preview'])
    expect(await sees(gone.headers)).toBe(true)
    await cms.payload.delete({ collection: 'api-keys', id: gone.id })
    expect(await sees(gone.headers)).toBe(false)
    const user = await cms.payload.create({
      collection: 'users',
      data: { email: 'leaves@blog.test', password: 'a long password', role: 'editor', name: 'x' },
    })
    const orphan = await make(cms, ['preview'], { user: user.id })
    expect(await sees(orphan.headers)).toBe(true)
    await cms.payload.delete({ collection: 'users', id: user.id })
    expect(await sees(orphan.headers)).toBe(false)
  })

  test('of the old kind, on a user, is still its role', async ({ cms }) => {
    await start(cms)
    const apiKey = 'an-old-key-of-the-editor-12345678'
    await cms.payload.update({
      collection: 'users',
      id: people.editor.id,
      data: { enableAPIKey: true, apiKey },
    })
    const response = await cms.http('GET', '/api/users/me', {
      headers: { Authorization: `users API-Key ${apiKey}` },
    })
    expect(((await response.json()) as { user: { id: string } }).user.id).toBe(people.editor.id)
  })

  test('tells hits only with the scope for it', async ({ cms }) => {
    await start(cms)
    const hit = ({ headers }: { headers: Record<string, string> }): Promise<number> =>
      statusOf(
        cms.http('POST', '/api/traffic/hit', {
          headers: { ...headers, 'User-Agent': 'node' },
          body: { kind: 'view', url: 'https://blog.test/a', address: '203.0.113.5' },
        }),
      )
    expect(await hit(await make(cms, ['write']))).toBe(401)
    expect(await hit(await make(cms, ['traffic']))).toBe(202)
  })

  test('has a limit of its own, and the public’s answers when it only reads', async ({ cms }) => {
    await start(cms)
    const front = await startFront({ cms, limits: { read: { most: 50, seconds: 600 } } })
    try {
      const { headers } = await make(cms, ['read'])
      const ask = async (sent: Record<string, string> = {}): Promise<[number, string | null]> => {
        const response = await fetch(`${front.origin}/api/tags?limit=1`, { headers: sent })
        await response.arrayBuffer()
        return [
          Number(response.headers.get('ratelimit-remaining')),
          response.headers.get('cache-control'),
        ]
      }
      expect((await ask())[0]).toBe(49)
      await ask(headers)
      await expect.poll(async () => (await ask(headers))[0], { timeout: 10_000 }).toBe(49)
      const { hits } = front.cache.figures()
      expect(await ask(headers)).toEqual([48, 'public, max-age=0, stale-while-revalidate=60'])
      expect(front.cache.figures().hits).toBe(hits + 1)
      const made = { Authorization: `api-keys API-Key ek_${'x'.repeat(43)}` }
      const [first] = await ask(made)
      expect((await ask(made))[0]).toBe(first - 1)
    } finally {
      await front.close()
    }
  })
})
