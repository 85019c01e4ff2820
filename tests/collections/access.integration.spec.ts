import { describe, expect } from 'vitest'

import type { Role } from '../../collections/access'
import { test } from '../support/cms'
import { createPeople, type Person } from '../support/people'

// Who may do what is in tests/access.
describe('access', () => {
  let people: Record<Role, Person>
  test('nobody makes themselves an administrator', async ({ cms }) => {
    people = await createPeople(cms)
    const response = await cms.http('PATCH', `/api/users/${people.author.id}`, {
      token: people.author.token,
      body: { role: 'admin' },
    })
    const user = await cms.payload.findByID({ collection: 'users', id: people.author.id })
    expect(response.status).toBe(200)
    expect(user.role).toBe('author')
  })

  test('the last administrator stays one', async ({ cms }) => {
    const others = await cms.payload.find({
      collection: 'users',
      where: { role: { equals: 'admin' } },
      limit: 0,
    })
    expect(others.totalDocs).toBe(1)
    const demoted = await cms.http('PATCH', `/api/users/${people.admin.id}`, {
      token: people.admin.token,
      body: { role: 'author' },
    })
    expect(demoted.status).toBe(409)
    const removed = await cms.http('DELETE', `/api/users/${people.admin.id}`, {
      token: people.admin.token,
    })
    expect(removed.status).toBe(409)
  })

  test('the public never reads versions, users or more than 100 documents at once', async ({
    cms,
  }) => {
    expect((await cms.http('GET', '/api/posts/versions')).status).toBe(403)
    expect((await cms.http('GET', '/api/users')).status).toBe(403)
    for (const query of ['limit=0', 'limit=500', 'limit=101&pagination=false'])
      expect([query, (await cms.http('GET', `/api/tags?${query}`)).status]).toEqual([query, 400])
    const off = (await (await cms.http('GET', '/api/tags?limit=100&pagination=false')).json()) as {
      limit: number
    }
    expect(off.limit).toBe(100)
  })

  test('the endpoints of the SEO plugin ask for a user', async ({ cms }) => {
    const body = { doc: {}, collectionSlug: 'posts' }
    expect((await cms.http('POST', '/api/plugin-seo/generate-title', { body })).status).toBe(401)
  })
})
