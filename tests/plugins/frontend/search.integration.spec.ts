import { describe, expect } from 'vitest'

import { openSearchStore } from '../../../plugins/frontend/gather/openSearchStore'
import { rebuildSearch } from '../../../plugins/frontend/gather/rebuildSearch'
import { body } from '../../support/body'
import { type Cms, test } from '../../support/cms'
import { publishPage, publishPost } from './publish'

type Found = {
  docs: {
    title: string
    slug: string
    type: string
    titleHtml: string
    snippet: { html: string }
  }[]
  totalDocs: number
  matching: string
  links: Record<string, string>
}

const ask = (cms: Cms, query: string) =>
  cms.http('GET', `/api/search?${query}`, { headers: { 'Accept-Language': 'en' } })
const find = async (cms: Cms, q: string, more = ''): Promise<Found> => {
  const response = await ask(cms, `q=${encodeURIComponent(q)}${more}`)
  expect([q, response.status]).toEqual([q, 200])
  return (await response.json()) as Found
}
const slugs = async (cms: Cms, q: string, more = '') =>
  (await find(cms, q, more)).docs.map(({ slug }) => slug)

describe('the search', () => {
  test('finds what is published, in Bengali and English, with the places marked', async ({
    cms,
  }) => {
    await publishPost(cms, {
      title: 'ধান চাষের নিয়ম',
      slug: 'ধান',
      excerpt: 'অল্প <জমিতে> চাষ।',
      body: body('ক্ষেতে জল দিন।') as never,
    })
    await publishPost(cms, {
      title: 'Growing rice',
      slug: 'rice',
      body: body('Water & patience.') as never,
    })
    await publishPage(cms, {
      title: 'About rice',
      slug: 'about',
      body: body('Who we are.') as never,
    })
    expect((await find(cms, 'চাষ')).docs[0]).toMatchObject({
      type: 'post',
      slug: 'ধান',
      titleHtml: 'ধান <mark>চাষের</mark> নিয়ম',
      snippet: { html: expect.stringContaining('অল্প &lt;জমিতে&gt; <mark>চাষ</mark>।') },
    })
    expect(await slugs(cms, 'patien')).toEqual(['rice'])
    expect((await slugs(cms, 'rice')).toSorted()).toEqual(['about', 'rice'])
    expect(await slugs(cms, 'rice', '&type=page')).toEqual(['about'])
    expect(await slugs(cms, 'rice', '&type=post')).toEqual(['rice'])
    expect(await find(cms, 'growing zzz')).toMatchObject({ matching: 'some', totalDocs: 1 })
  })

  test('follows what happens to a document, and never shows what is not published', async ({
    cms,
  }) => {
    const draft = await cms.payload.create({
      collection: 'posts',
      data: { title: 'Quokka one', _status: 'draft' },
    })
    expect(await slugs(cms, 'quokka')).toEqual([])
    const update = (data: object, options: { draft?: boolean; trash?: boolean } = {}) =>
      cms.payload.update({
        collection: 'posts',
        id: draft.id,
        data,
        context: { import: true },
        ...options,
      })
    await update({ _status: 'published', body: body('text') })
    expect(await slugs(cms, 'quokka')).toEqual(['quokka-one'])
    await update({ title: 'Numbat one', _status: 'draft' }, { draft: true })
    expect([await slugs(cms, 'quokka'), await slugs(cms, 'numbat')]).toEqual([['quokka-one'], []])
    await update({ title: 'Numbat two', slug: 'numbat-two', _status: 'published' })
    expect([await slugs(cms, 'quokka'), await slugs(cms, 'numbat')]).toEqual([[], ['numbat-two']])
    await update({ _status: 'draft' })
    expect(await slugs(cms, 'numbat')).toEqual([])
    await update({ _status: 'published' })
    await update({ deletedAt: new Date().toISOString() })
    expect(await slugs(cms, 'numbat')).toEqual([])
    await update({ deletedAt: null, _status: 'published' }, { trash: true })
    expect(await slugs(cms, 'numbat')).toEqual(['numbat-two'])
    await cms.payload.delete({ collection: 'posts', id: draft.id, trash: true })
    expect(await slugs(cms, 'numbat')).toEqual([])
    // An index that knows more than the public may read shows nothing of it.
    const hidden = await cms.payload.create({
      collection: 'posts',
      data: { title: 'Secret', _status: 'draft' },
    })
    const store = await openSearchStore(cms.payload)
    await store.put([{ kind: 'posts', id: hidden.id, title: 'Secret', text: 'secret' }])
    expect((await find(cms, 'secret')).docs).toEqual([])
    const result = await rebuildSearch({ payload: cms.payload })
    expect(result.removed).toBe(1)
    expect((await find(cms, 'secret')).totalDocs).toBe(0)
  })

  test('is made anew from what is published', async ({ cms }) => {
    const store = await openSearchStore(cms.payload)
    for (const kind of ['posts', 'pages'] as const) {
      const ids = await store.list({ kind, after: null, limit: 100 })
      await store.drop(ids.map((id) => ({ kind, id })))
    }
    expect(await slugs(cms, 'rice')).toEqual([])
    const told: number[] = []
    const { indexed } = await rebuildSearch({
      payload: cms.payload,
      onProgress: ({ done }) => told.push(done),
    })
    expect(indexed).toBe(3)
    expect(told.at(-1)).toBe(3)
    expect((await slugs(cms, 'rice')).length).toBe(2)
  })

  test('comes in pages that lead to one another', async ({ cms }) => {
    for (let number = 1; number <= 5; number += 1)
      await publishPost(cms, { title: `Wombat ${number}` })
    const response = await ask(cms, 'q=wombat&limit=2&page=2')
    const links = {
      first: '/api/search?q=wombat&limit=2&page=1',
      prev: '/api/search?q=wombat&limit=2&page=1',
      next: '/api/search?q=wombat&limit=2&page=3',
      last: '/api/search?q=wombat&limit=2&page=3',
    }
    expect(((await response.json()) as Found).links).toEqual(links)
    expect(response.headers.get('link')).toBe(
      Object.entries(links)
        .map(([relation, address]) => `<${address}>; rel="${relation}"`)
        .join(', '),
    )
    const all = [1, 2, 3].map((page) => slugs(cms, 'wombat', `&limit=2&page=${page}`))
    expect(new Set((await Promise.all(all)).flat()).size).toBe(5)
  })

  test('refuses what it cannot look for, and says why', async ({ cms }) => {
    for (const [query, field] of [
      ['', 'q'],
      ['q=', 'q'],
      [`q=${'x'.repeat(101)}`, 'q'],
      ['q[a]=b', 'q'],
      ['q=a&type=user', 'type'],
      ['q=a&type=constructor', 'type'],
      ['q=a&limit=0', 'limit'],
      ['q=a&limit=51', 'limit'],
      ['q=a&page=0', 'page'],
      ['q=a&page=1e9', 'page'],
    ] as const) {
      const response = await ask(cms, query)
      const problem = (await response.json()) as { field: string }
      expect([query, response.status, problem.field]).toEqual([query, 400, field])
      expect(response.headers.get('content-type')).toBe('application/problem+json')
    }
    expect((await find(cms, '!!!')).docs).toEqual([])
  })
})

describe('related posts', () => {
  test('share the telling words, then tags and categories, and are published', async ({ cms }) => {
    const tag = await cms.payload.create({ collection: 'tags', data: { title: 'Birds' } })
    const post = await publishPost(cms, {
      title: 'Kingfisher',
      tags: [tag.id],
      body: body('The kingfisher dives for minnows in the stream.') as never,
    })
    await publishPost(cms, {
      title: 'Minnows',
      body: body('Minnows live in a stream. A kingfisher eats minnows.') as never,
    })
    await publishPost(cms, {
      title: 'Tagged',
      tags: [tag.id],
      body: body('Nothing alike here at all.') as never,
    })
    await cms.payload.create({
      collection: 'posts',
      data: { title: 'Kingfisher draft', tags: [tag.id], _status: 'draft' },
    })
    const related = async (query = '') => {
      const response = await cms.http('GET', `/api/posts/${post.id}/related${query}`)
      expect(response.status).toBe(200)
      return ((await response.json()) as Found).docs.map(({ slug }) => slug)
    }
    expect((await related()).slice(0, 2)).toEqual(['minnows', 'tagged'])
    expect(await related('?limit=1')).toEqual(['minnows'])
    expect((await cms.http('GET', `/api/posts/${post.id}/related?limit=13`)).status).toBe(400)
    expect((await cms.http('GET', '/api/posts/nothing/related')).status).toBe(404)
    const answer = await cms.http('GET', '/api/posts/by-slug/kingfisher')
    expect(((await answer.json()) as { related: { slug: string }[] }).related[0]?.slug).toBe(
      'minnows',
    )
  })
})

describe('lists of posts and pages', () => {
  test('lead to their other pages, and a hostile address breaks no header', async ({ cms }) => {
    const response = await cms.http(
      'GET',
      '/api/posts?limit=2&page=2&where[slug][not_equals]=%0d%0aX: ধান&sort=id',
    )
    expect(response.status).toBe(200)
    const { links } = (await response.json()) as Found
    expect(links.next).toContain('page=3')
    const link = response.headers.get('link') ?? ''
    expect(link).toMatch(/^<\/api\/posts\?[\x21-\x7e]+>; rel="first", /)
    for (const relation of ['first', 'prev', 'next', 'last'])
      expect(link).toContain(`rel="${relation}"`)
    expect((await cms.http('GET', links.next ?? '')).status).toBe(200)
    expect((await cms.http('GET', '/api/pages')).headers.get('link')).toContain('/api/pages?page=1')
    expect((await cms.http('GET', '/api/tags')).headers.get('link')).toBeNull()
  })
})
