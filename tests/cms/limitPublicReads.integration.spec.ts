import { describe, expect } from 'vitest'

import { body } from '../support/body'
import { test } from '../support/cms'
import { createPeople } from '../support/people'

type List = { docs: { title: string; categories?: unknown[] }[]; limit: number; totalDocs: number }
type Problem = { status: number; code: string; field: string; detail: string; errors: unknown[] }

describe('what the public reads at once', () => {
  test('is at most 100 documents: more is refused, and so is what is no number', async ({
    cms,
  }) => {
    for (const query of [
      'limit=0',
      'limit=101',
      'limit=-1',
      'limit=all',
      'limit=1e9',
      'depth=99',
      'limit=1&limit=2',
    ]) {
      const response = await cms.http('GET', `/api/posts?${query}&pagination=false`, {
        headers: { 'Accept-Language': 'en' },
      })
      const problem = (await response.json()) as Problem
      const [field] = query.split('=')
      expect([query, response.status, problem.field]).toEqual([query, 400, field])
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      // What nobody may ask is refused before anybody looks who asks.
      const code = ['limit=0', 'limit=101'].includes(query) ? 'query-limit' : 'bad-query'
      expect(problem).toMatchObject({ status: 400, code })
      expect(problem.detail).toContain('whole number')
    }
    const few = (await (
      await cms.http('GET', '/api/posts?limit=3&pagination=false')
    ).json()) as List
    expect(few).toMatchObject({ limit: 3, totalDocs: 0 })
    const usual = (await (await cms.http('GET', '/api/posts')).json()) as List
    expect(usual.limit).toBe(10)
  })

  test('is filtered and sorted by what the list allows; a refusal names the field', async ({
    cms,
  }) => {
    const refused = async (path: string) => {
      const response = await cms.http('GET', path, { headers: { 'Accept-Language': 'bn-BD' } })
      const { field, detail } = (await response.json()) as Problem
      expect([path, response.status]).toEqual([path, 400])
      expect(detail).toMatch(/\p{Script=Bengali}/u)
      return field
    }
    expect(await refused('/api/posts?where[owner][exists]=true')).toBe('where[owner]')
    expect(await refused('/api/posts?where[authors.user.email][like]=@')).toBe(
      'where[authors.user.email]',
    )
    expect(await refused('/api/posts/count?where[review][equals]=approved')).toBe('where[review]')
    expect(await refused('/api/media?sort=owner')).toBe('sort=owner')
    expect(await refused('/api/redirects?limit=0')).toBe('limit')
    expect(await refused(`/api/posts?where${'[or][0]'.repeat(6)}[slug][equals]=a`)).toMatch(
      /^where/,
    )
    for (const path of [
      '/api/posts?where[categories.slug][equals]=a&sort=-publishedAt',
      '/api/posts/count?where[slug][equals]=a',
      '/api/pages?where[kind][equals]=privacy',
      '/api/redirects?limit=100&depth=1',
      '/api/media?where[mimeType][equals]=image/png',
    ])
      expect([path, (await cms.http('GET', path)).status]).toEqual([path, 200])
    expect((await cms.http('GET', '/api/posts?where={')).status).toBe(400)
  })

  test('does not bind whoever is signed in', async ({ cms }) => {
    const { editor } = await createPeople(cms)
    for (const query of [
      'limit=0',
      'limit=1000',
      'depth=3',
      'where[owner][exists]=true',
      'sort=review',
    ])
      expect([query, (await cms.http('GET', `/api/posts?${query}`, editor)).status]).toEqual([
        query,
        200,
      ])
  })

  test('holds every relation of a post, also the eleventh', async ({ cms }) => {
    const categories: string[] = []
    for (let number = 1; number <= 12; number += 1) {
      const category = await cms.payload.create({
        collection: 'categories',
        data: { title: `বিভাগ ${number}` },
      })
      categories.push(String(category.id))
    }
    await cms.payload.create({
      collection: 'posts',
      context: { import: true },
      data: { title: 'সবখানে', body: body('একটি লেখা।'), categories, _status: 'published' },
    })
    const list = (await (await cms.http('GET', '/api/posts?depth=1')).json()) as List
    expect(list.docs[0]?.categories).toHaveLength(12)
    for (const category of list.docs[0]?.categories ?? []) {
      expect(category).toMatchObject({ title: expect.stringContaining('বিভাগ') })
    }
  })
})
