import sharp from 'sharp'
import { describe, expect } from 'vitest'

import { body } from '../../support/body'
import { type Cms, test } from '../../support/cms'
import { createPeople } from '../../support/people'
import { publishPage, publishPost } from './publish'

type Answer = {
  id: string
  title: string
  slug: string
  url: string
  html?: string
  text?: string
  body?: unknown
  format: string
  language: string
  movedTo: string | null
  readingTime: { minutes: number; words: number }
  tableOfContents: { id: string; text: string; level: number }[]
  images: {
    url: string
    dominantColour: string
    width: number
    sizes: { name: string }[]
    srcset: string
  }[]
  seo: { canonical: string | null; jsonLd: Record<string, unknown>[]; description: string }
  previous: { slug: string } | null
  next: { slug: string } | null
  related: { slug: string }[]
}

const get = async (cms: Cms, slug: string, query = '', kind = 'posts') =>
  cms.http('GET', `/api/${kind}/by-slug/${encodeURIComponent(slug)}${query}`)
const read = async (cms: Cms, slug: string, query = '', kind = 'posts'): Promise<Answer> => {
  const response = await get(cms, slug, query, kind)
  expect(response.status, await response.clone().text()).toBe(200)
  return (await response.json()) as Answer
}

describe('a document by its slug', () => {
  test('is the published post, whichever way its Bengali letters are composed', async ({ cms }) => {
    await cms.payload.updateGlobal({
      slug: 'blog',
      data: { address: 'https://ধান.example', name: 'ধান' },
    })
    const post = await publishPost(cms, { title: 'আড়াই কেজি চাল', excerpt: 'চালের কথা।' })
    const slug = 'আড়াই-কেজি-চাল'
    for (const form of ['NFC', 'NFD'] as const) {
      const answer = await read(cms, slug.normalize(form))
      expect(answer.id).toBe(post.id)
      expect(answer.movedTo).toBeNull()
    }
    const answer = await read(cms, slug)
    expect(answer).toMatchObject({
      title: 'আড়াই কেজি চাল',
      url: `https://ধান.example/${post.slug}`,
      format: 'json',
      readingTime: { minutes: 1, words: 2 },
      html: '<p>একটি লেখা।</p>',
      seo: { description: 'চালের কথা।', canonical: `https://ধান.example/${post.slug}` },
    })
    expect(answer.body).toMatchObject({ root: { type: 'root' } })
    expect(answer.seo.jsonLd.map((thing) => thing['@type'])).toEqual([
      'BlogPosting',
      'BreadcrumbList',
    ])
  })

  test('comes in the form that was asked for, and no other is taken', async ({ cms }) => {
    await publishPost(cms, { title: 'Forms', body: body('One <b>two</b> & three.') as never })
    const keys = async (query: string) => {
      const answer = await read(cms, 'forms', query)
      return ['body', 'html', 'text'].filter((key) => key in answer)
    }
    expect(await keys('')).toEqual(['body', 'html'])
    expect(await keys('?format=html')).toEqual(['html'])
    expect(await keys('?format=text')).toEqual(['text'])
    expect(await keys('?format=lexical')).toEqual(['body'])
    expect((await read(cms, 'forms', '?format=html')).html).toBe(
      '<p>One &lt;b&gt;two&lt;/b&gt; &amp; three.</p>',
    )
    expect((await read(cms, 'forms', '?format=text')).text).toBe('One <b>two</b> & three.')
    const refused = await get(cms, 'forms', '?format=pdf')
    expect(refused.status).toBe(400)
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(await refused.json()).toMatchObject({
      type: 'urn:ekagro:problem:format',
      status: 400,
      field: 'format',
      code: 'format',
      instance: '/api/posts/by-slug/forms',
    })
  })

  test('answers under a slug it had before with the one it has now', async ({ cms }) => {
    const post = await publishPost(cms, { title: 'পুরোনো নাম' })
    await cms.payload.update({
      collection: 'posts',
      id: post.id,
      data: { slug: 'নতুন-নাম', _status: 'published' },
    })
    const response = await get(cms, 'পুরোনো-নাম')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-location')).toBe(
      `/api/posts/by-slug/${encodeURIComponent('নতুন-নাম')}`,
    )
    expect(await response.json()).toMatchObject({
      id: post.id,
      slug: 'নতুন-নাম',
      movedTo: 'নতুন-নাম',
    })
    // Nobody had a part of that name, and no wildcard finds it.
    for (const slug of ['নাম', 'পুরোনো-%', 'পুরোনো_নাম', '%']) {
      expect([slug, (await get(cms, slug)).status]).toEqual([slug, 404])
    }
    await cms.payload.update({ collection: 'posts', id: post.id, data: { _status: 'draft' } })
    expect((await get(cms, 'পুরোনো-নাম')).status).toBe(404)
    expect((await get(cms, 'নতুন-নাম')).status).toBe(404)
  })

  test('finds a former slug behind a date and under another pattern too', async ({ cms }) => {
    await cms.payload.updateGlobal({ slug: 'blog', data: { postPath: '/:year/:month/:slug' } })
    const post = await publishPost(cms, { title: 'Dated', publishedAt: '2025-03-04T05:06:07.000Z' })
    await cms.payload.update({
      collection: 'posts',
      id: post.id,
      data: { slug: 'dated-again', _status: 'published' },
    })
    expect((await read(cms, 'dated')).movedTo).toBe('dated-again')
    await cms.payload.updateGlobal({ slug: 'blog', data: { postPath: '/:slug' } })
    expect((await read(cms, 'dated')).movedTo).toBe('dated-again')
  })

  test('is not there while it is a draft, scheduled, in the trash or nothing at all', async ({
    cms,
  }) => {
    await cms.payload.create({
      collection: 'posts',
      data: { title: 'Draft one', _status: 'draft' },
    })
    const trashed = await publishPost(cms, { title: 'Trashed one' })
    await cms.payload.update({
      collection: 'posts',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    })
    const edited = await publishPost(cms, { title: 'Edited one' })
    await cms.payload.update({
      collection: 'posts',
      id: edited.id,
      data: { title: 'Not yet', _status: 'draft' },
      draft: true,
    })
    expect((await read(cms, 'edited-one')).title).toBe('Edited one')
    // No slug has such a letter; no question with one gets as far as the posts.
    expect((await get(cms, '\u0000')).status).toBe(400)
    const people = await createPeople(cms)
    for (const slug of ['draft-one', 'trashed-one', 'nothing', 'x'.repeat(400)]) {
      const response = await get(cms, slug)
      expect([slug, response.status]).toEqual([slug, 404])
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      // Nor for an editor: what frontends show does not depend on who is signed in.
      const path = `/api/posts/by-slug/${encodeURIComponent(slug)}`
      expect((await cms.http('GET', path, { token: people.editor.token })).status).toBe(404)
    }
    const bengali = await cms.http('GET', '/api/posts/by-slug/nothing', {
      headers: { 'Accept-Language': 'bn-BD' },
    })
    expect(await bengali.json()).toMatchObject({
      title: 'পাওয়া যায়নি',
      detail: 'এই ঠিকানায় প্রকাশিত কিছু নেই।',
      code: 'not-found',
    })
    const byId = (id: string) => cms.http('GET', `/api/posts/${id}/rendered`)
    expect((await byId(edited.id)).status).toBe(200)
    expect((await byId(trashed.id)).status).toBe(404)
    expect((await byId('no-id')).status).toBe(404)
  })

  test('knows the posts before and after it, also at one moment', async ({ cms }) => {
    const at = '2024-01-01T00:00:00.000Z'
    const first = await publishPost(cms, {
      title: 'Step 1',
      publishedAt: '2023-01-01T00:00:00.000Z',
    })
    const twins = [
      await publishPost(cms, { title: 'Step 2', publishedAt: at }),
      await publishPost(cms, { title: 'Step 3', publishedAt: at }),
    ].toSorted((one, other) => (one.id < other.id ? -1 : 1))
    await cms.payload.create({
      collection: 'posts',
      data: { title: 'Hidden', publishedAt: at, _status: 'draft' },
    })
    const last = await publishPost(cms, {
      title: 'Step 4',
      publishedAt: '2024-02-01T00:00:00.000Z',
    })
    const order = [first, ...twins, last].map(({ slug }) => slug ?? '')
    for (const [index, slug] of order.entries()) {
      const { previous, next } = await read(cms, slug)
      if (index > 0) expect(previous?.slug).toBe(order[index - 1])
      else expect(previous).toBeNull()
      if (index < 3) expect(next?.slug).toBe(order[index + 1])
    }
  })

  test('brings its pictures, headings and links along, and nothing of who wrote it inside', async ({
    cms,
  }) => {
    const people = await createPeople(cms).catch(() => null)
    const file = await sharp({
      create: { width: 1000, height: 500, channels: 3, background: '#cc3300' },
    })
      .jpeg()
      .toBuffer()
    const media = await cms.payload.create({
      collection: 'media',
      data: { alt: 'লাল "মরিচ"' },
      file: { data: file, mimetype: 'image/jpeg', name: 'red.jpg', size: file.length },
    })
    const hidden = await cms.payload.create({
      collection: 'posts',
      data: { title: 'Secret', _status: 'draft' },
    })
    const shown = await publishPost(cms, { title: 'Shown' })
    const link = (value: string) => ({
      type: 'link',
      version: 3,
      fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'posts', value } },
      children: [
        { type: 'text', text: value === shown.id ? 'this' : 'that', version: 1, format: 0 },
      ],
    })
    await publishPost(cms, {
      title: 'Whole',
      coverImage: media.id,
      body: {
        root: {
          ...body().root,
          children: [
            {
              type: 'heading',
              tag: 'h2',
              version: 1,
              children: [{ type: 'text', text: 'এক নজরে', version: 1 }],
            },
            { type: 'paragraph', version: 1, children: [link(shown.id), link(hidden.id)] },
            {
              type: 'upload',
              version: 3,
              relationTo: 'media',
              value: media.id,
              fields: { caption: 'ঝাল' },
            },
            {
              type: 'block',
              version: 2,
              fields: {
                blockType: 'rawHtml',
                id: 'a',
                blockName: '',
                html: '<p onclick="x()">raw</p><script>1</script>',
              },
            },
          ],
        },
      } as never,
    })
    const answer = await read(cms, 'whole')
    expect(answer.tableOfContents).toEqual([{ id: 'এক-নজরে', text: 'এক নজরে', level: 2 }])
    expect(answer.html).toContain('<h2 id="এক-নজরে">এক নজরে</h2>')
    expect(answer.html).toContain(`<a href="${(await read(cms, 'shown')).url}">this</a>that`)
    expect(answer.html).toContain('<p>raw</p>')
    expect(answer.html).not.toContain('script')
    expect(answer.html).toMatch(
      /<figure><img src="http[^"]+red[^"]*\.jpg" srcset="[^"]+ 320w, [^"]+ 768w, [^"]+ 1000w"/,
    )
    expect(answer.html).toContain(
      'width="1000" height="500" alt="লাল &quot;মরিচ&quot;" loading="lazy"',
    )
    expect(answer.images).toHaveLength(1)
    expect(answer.images[0]).toMatchObject({
      width: 1000,
      dominantColour: expect.stringMatching(/^#c[0-9a-f]3/),
    })
    expect(answer.images[0]?.srcset).not.toContain('social')
    const said = JSON.stringify(answer)
    expect(said).not.toContain('Secret')
    expect(said).not.toContain('@blog.test')
    expect(people === null || !said.includes(people.admin.id)).toBe(true)
  })

  test('answers who has it already with 304', async ({ cms }) => {
    await publishPost(cms, { title: 'Kept' })
    const response = await get(cms, 'kept')
    const tag = response.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{27}"$/)
    expect(response.headers.get('last-modified')).toMatch(/GMT$/)
    const ask = (headers: Record<string, string>) =>
      cms.http('GET', '/api/posts/by-slug/kept', { headers })
    const again = await ask({ 'If-None-Match': `"other", W/${tag}` })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('etag')).toBe(tag)
    expect((await ask({ 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test('may be a page', async ({ cms }) => {
    await publishPage(cms, { title: 'যোগাযোগ', kind: 'contact' })
    const answer = await read(cms, 'যোগাযোগ', '', 'pages')
    expect(answer.seo.jsonLd[0]).toMatchObject({ '@type': 'ContactPage', name: 'যোগাযোগ' })
    expect('previous' in answer).toBe(false)
  })
})
