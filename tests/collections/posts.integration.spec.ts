import { describe, expect } from 'vitest'

import { body } from '../support/body'
import { test } from '../support/cms'
import { createPeople } from '../support/people'

const bengali = body('বাংলায় লেখা প্রথম অনুচ্ছেদ।', 'দ্বিতীয় অনুচ্ছেদ।')

describe('posts', () => {
  test('a Bengali post gets a Bengali slug, and a second of the same title another', async ({
    cms,
  }) => {
    const first = await cms.payload.create({
      collection: 'posts',
      data: { title: 'আমার প্রথম ব্লগ', body: bengali },
    })
    const second = await cms.payload.create({
      collection: 'posts',
      data: { title: 'আমার প্রথম ব্লগ', body: bengali },
    })
    expect(first.slug).toBe('আমার-প্রথম-ব্লগ')
    expect(second.slug).toBe('আমার-প্রথম-ব্লগ-2')
  })

  test('nobody sees a draft, everybody what is published', async ({ cms }) => {
    await cms.payload.create({ collection: 'posts', data: { title: 'Draft', body: bengali } })
    await cms.payload.create({
      collection: 'posts',
      data: { title: 'Published', body: bengali, _status: 'published' },
    })
    const response = await cms.http('GET', '/api/posts?limit=100')
    const { docs } = (await response.json()) as {
      docs: { title: string; owner?: unknown; review?: unknown }[]
    }
    expect(docs.map((post) => post.title)).toEqual(['Published'])
    expect(docs[0]).not.toHaveProperty('owner')
    expect(docs[0]).not.toHaveProperty('review')
    const drafts = await cms.http('GET', '/api/posts?draft=true&limit=100')
    const draftTitles = ((await drafts.json()) as { docs: { title: string }[] }).docs.map(
      (post) => post.title,
    )
    expect(draftTitles).toEqual(['Published'])
  })

  test('an author hands in, an editor publishes, and the dates are kept', async ({ cms }) => {
    const { author, editor } = await createPeople(cms)
    const created = await cms.http('POST', '/api/posts?draft=true', {
      token: author.token,
      body: {
        title: 'Handed in',
        body: bengali,
        review: 'in-review',
        firstPublishedAt: '2001-01-01T00:00:00.000Z',
      },
    })
    expect(created.status).toBe(201)
    const { doc } = (await created.json()) as { doc: { id: string; firstPublishedAt?: string } }
    expect(doc.firstPublishedAt ?? null).toBeNull()

    const tooSoon = await cms.http('PATCH', `/api/posts/${doc.id}`, {
      token: author.token,
      body: { _status: 'published' },
    })
    expect(tooSoon.status).toBe(403)
    const decides = await cms.http('PATCH', `/api/posts/${doc.id}?draft=true`, {
      token: author.token,
      body: { review: 'approved' },
    })
    expect(decides.status).toBe(403)

    const published = await cms.http('PATCH', `/api/posts/${doc.id}`, {
      token: editor.token,
      body: { _status: 'published', review: 'approved' },
    })
    expect(published.status).toBe(200)
    const post = ((await published.json()) as { doc: Record<string, string> }).doc
    expect(post.reviewedBy).toBe(editor.id)
    expect(Date.parse(post.reviewedAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
    const first = post.firstPublishedAt
    expect(Date.parse(first ?? '')).toBeGreaterThan(Date.now() - 60_000)

    const moved = await cms.http('PATCH', `/api/posts/${doc.id}`, {
      token: editor.token,
      body: {
        publishedAt: '2020-05-05T00:00:00.000Z',
        firstPublishedAt: '2001-01-01T00:00:00.000Z',
      },
    })
    const after = ((await moved.json()) as { doc: Record<string, string> }).doc
    expect(after.publishedAt).toBe('2020-05-05T00:00:00.000Z')
    expect(after.firstPublishedAt).toBe(first)

    const silent = await cms.http('PATCH', `/api/posts/${doc.id}`, {
      token: author.token,
      body: { title: 'Changed behind the editor' },
    })
    expect(silent.status).toBe(403)

    await cms.payload.updateGlobal({
      slug: 'blog',
      data: { name: 'Blog', authorsMayPublish: true },
    })
    const allowed = await cms.http('PATCH', `/api/posts/${doc.id}`, {
      token: author.token,
      body: { title: 'Changed by right', _status: 'published' },
    })
    expect(allowed.status).toBe(200)
  })

  test('a changed slug of a published post leaves a redirect, also after drafts in between', async ({
    cms,
  }) => {
    const post = await cms.payload.create({
      collection: 'posts',
      data: { title: 'Old name', slug: 'old-name', body: bengali, _status: 'published' },
    })
    await cms.payload.update({
      collection: 'posts',
      id: post.id,
      data: { slug: 'new-name' },
      draft: true,
    })
    await cms.payload.update({
      collection: 'posts',
      id: post.id,
      data: { slug: 'new-name', _status: 'published' },
    })
    const redirects = async () =>
      (await cms.payload.find({ collection: 'redirects', depth: 0, limit: 100 })).docs.map(
        (redirect) => ({
          from: redirect.from,
          to: redirect.to?.reference?.value,
        }),
      )
    expect(await redirects()).toEqual([{ from: '/old-name', to: post.id }])
    await cms.payload.update({
      collection: 'posts',
      id: post.id,
      data: { slug: 'old-name', _status: 'published' },
    })
    expect(await redirects()).toEqual([{ from: '/new-name', to: post.id }])
  })

  test('publishing asks for alternative text of pictures that came without', async ({ cms }) => {
    const picture = await cms.payload.create({
      collection: 'media',
      data: { externalUrl: 'https://old.example/a.jpg' },
      context: { import: true },
    })
    expect(picture.altMissing).toBe(true)
    const publish = () =>
      cms.payload.create({
        collection: 'posts',
        data: {
          title: 'With a picture',
          body: bengali,
          coverImage: picture.id,
          _status: 'published',
        },
      })
    await expect(publish()).rejects.toMatchObject({ data: { errors: [{ path: 'coverImage' }] } })
    await cms.payload.update({ collection: 'media', id: picture.id, data: { alt: 'একটি গাছ' } })
    await expect(publish()).resolves.toMatchObject({ _status: 'published' })
    const mended = await cms.payload.findByID({ collection: 'media', id: picture.id })
    expect(mended.altMissing).toBe(false)
  })
})

describe('links of the editor', () => {
  const linked = (url: string) => {
    const state = body('x')
    state.root.children[0]?.children.push({
      type: 'link',
      version: 3,
      fields: { linkType: 'custom', url, newTab: false },
      children: [],
    } as never)
    return state
  }

  test('stay as they were written, also when saved again', async ({ cms }) => {
    for (const url of [
      '/গণিতের-খাতা',
      'http://localhost:3000/x',
      '#অংশ',
      'mailto:a@b.test',
      'https://উদাহরণ.বাংলা/ক খ',
    ]) {
      const post = await cms.payload.create({
        collection: 'posts',
        data: { title: url, body: linked(url.replace(' ', '%20')) },
      })
      const again = await cms.payload.update({
        collection: 'posts',
        id: post.id,
        data: { body: post.body, title: `${url} 2` },
      })
      expect(JSON.stringify(again.body)).toContain(JSON.stringify(url.replace(' ', '%20')))
    }
  })

  test('that would run code are refused', async ({ cms }) => {
    for (const url of ['javascript:alert(1)', ' JaVa\tScript:alert(1)', 'data:text/html,x']) {
      await expect(
        cms.payload.create({
          collection: 'posts',
          data: { title: url, body: linked(url), _status: 'published' },
        }),
      ).rejects.toMatchObject({ status: 400 })
    }
  })
})
