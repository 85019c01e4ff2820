import { SaxesParser } from 'saxes'
import { describe, expect } from 'vitest'

import { countSitemap, readSitemap } from '../../../plugins/frontend/gather/readSitemap'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { body } from '../../support/body'
import { type Cms, test } from '../../support/cms'
import { publishPage, publishPost } from './publish'

type Element = {
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

/** A strict parser that knows namespaces: what is not well-formed throws. */
const parse = (xml: string): Element => {
  const parser = new SaxesParser({ xmlns: false })
  const open: Element[] = [{ name: '', attributes: {}, text: '', children: [] }]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name,
      attributes: attributes as Record<string, string>,
      text: '',
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const add = (text: string) => {
    const top = open.at(-1)
    if (top) top.text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return open[0]?.children[0] as Element
}
const all = (element: Element, name: string) => element.children.filter((one) => one.name === name)
const text = (element: Element, name: string) => all(element, name)[0]?.text.trim()

const get = async (cms: Cms, path: string, status = 200) => {
  const response = await cms.http('GET', path, { headers: { 'Accept-Language': 'en' } })
  expect([path, response.status]).toEqual([path, status])
  return response
}

const fill = async (cms: Cms) => {
  await cms.payload.updateGlobal({
    slug: 'blog',
    data: { name: 'ধান & <মাঠ>', address: 'https://blog.example', language: 'bn' },
  })
  const category = await cms.payload.create({
    collection: 'categories',
    data: { title: 'চাষ <b> & "আবাদ"', slug: 'চাষ', description: 'চাষের কথা' },
  })
  const author = await cms.payload.create({ collection: 'authors', data: { name: 'রহিমা & কো' } })
  await publishPost(cms, {
    title: 'প্রথম ]]> <লেখা> & \u0008কথা',
    slug: 'প্রথম-লেখা',
    excerpt: 'সারাংশ <b>',
    publishedAt: '2026-01-02T03:04:05.000Z',
    categories: [category.id],
    authors: [author.id],
    body: body('ক্ষেতে ]]> \u0000ধান।', 'Second & <last>.') as never,
  })
  await publishPost(cms, { title: 'Other', publishedAt: '2026-01-03T00:00:00.000Z' })
  await cms.payload.create({ collection: 'posts', data: { title: 'Draft', _status: 'draft' } })
  const trashed = await publishPost(cms, { title: 'Trashed' })
  await cms.payload.update({
    collection: 'posts',
    id: trashed.id,
    data: { deletedAt: new Date().toISOString() },
  })
}

describe('the feeds', () => {
  test('hold the published posts whole, in RSS, Atom and JSON', async ({ cms }) => {
    await fill(cms)
    const rssAnswer = await get(cms, '/api/feed.xml')
    expect(rssAnswer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    const rss = parse(await rssAnswer.text())
    expect([rss.name, rss.attributes.version]).toEqual(['rss', '2.0'])
    const [channel] = rss.children as [Element]
    expect(text(channel, 'title')).toBe('ধান & <মাঠ>')
    expect(text(channel, 'link')).toBe('https://blog.example/')
    expect(all(channel, 'description')).toHaveLength(1)
    expect(text(channel, 'language')).toBe('bn')
    expect(all(channel, 'atom:link')[0]?.attributes.href).toBe(
      'http://admin.blog.test/api/feed.xml',
    )
    const items = all(channel, 'item')
    expect(items.map((item) => text(item, 'title'))).toEqual(['Other', 'প্রথম ]] > <লেখা> & কথা'])
    const [, item] = items as [Element, Element]
    expect(text(item, 'link')).toBe(new URL('https://blog.example/প্রথম-লেখা').href)
    expect(all(item, 'guid')[0]?.attributes.isPermaLink).toBe('false')
    expect(text(item, 'pubDate')).toBe('Fri, 02 Jan 2026 03:04:05 GMT')
    expect(text(item, 'dc:creator')).toBe('রহিমা & কো')
    expect(text(item, 'category')).toBe('চাষ <b> & "আবাদ"')
    expect(text(item, 'content:encoded')).toBe(
      '<p>ক্ষেতে ]]&gt; ধান।</p><p>Second &amp; &lt;last&gt;.</p>',
    )
    for (const prefix of ['dc', 'content', 'atom'])
      expect(rss.attributes[`xmlns:${prefix}`]).toBeTruthy()

    const atom = parse(await (await get(cms, '/api/atom.xml')).text())
    expect([atom.name, atom.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    for (const name of ['id', 'title', 'updated', 'author']) expect(all(atom, name)).toHaveLength(1)
    const entries = all(atom, 'entry')
    expect(entries).toHaveLength(2)
    for (const entry of entries)
      for (const name of ['id', 'title', 'updated', 'link', 'content'])
        expect([name, all(entry, name).length]).toEqual([name, 1])
    const [, entry] = entries as [Element, Element]
    expect(all(entry, 'title')[0]).toMatchObject({
      attributes: { type: 'html' },
      text: 'প্রথম ]]&gt; &lt;লেখা&gt; &amp; কথা',
    })
    expect(text(entry, 'summary')).toBe('সারাংশ &lt;b&gt;')
    expect(text(entry, 'id')).toMatch(/^urn:ekagro:post:/)

    const json = (await (await get(cms, '/api/feed.json')).json()) as {
      version: string
      items: {
        title: string
        url: string
        content_html: string
        authors: object[]
        tags: string[]
      }[]
    }
    expect(json.version).toBe('https://jsonfeed.org/version/1.1')
    expect(json.items[1]).toMatchObject({
      title: 'প্রথম ]]> <লেখা> & কথা',
      authors: [{ name: 'রহিমা & কো' }],
      tags: ['চাষ <b> & "আবাদ"'],
    })
  })

  test('are there for a category, and for none that is not', async ({ cms }) => {
    const path = `/api/categories/${encodeURIComponent('চাষ')}`
    const [channel] = parse(await (await get(cms, `${path}/feed.xml`)).text()).children as [Element]
    expect(text(channel, 'link')).toBe(new URL('https://blog.example/category/চাষ').href)
    expect(all(channel, 'item')).toHaveLength(1)
    expect(all(parse(await (await get(cms, `${path}/atom.xml`)).text()), 'entry')).toHaveLength(1)
    const json = (await (await get(cms, `${path}/feed.json`)).json()) as { items: unknown[] }
    expect(json.items).toHaveLength(1)
    const missing = await get(cms, '/api/categories/nothing/feed.xml', 404)
    expect(await missing.json()).toMatchObject({ code: 'not-found', status: 404 })
  })

  test('are sent again only when something changed', async ({ cms }) => {
    for (const path of [
      '/api/feed.xml',
      '/api/atom.xml',
      '/api/feed.json',
      '/api/sitemap.xml',
      '/api/robots.txt',
    ]) {
      const first = await get(cms, path)
      const [tag, date] = [
        first.headers.get('etag') ?? '',
        first.headers.get('last-modified') ?? '',
      ]
      const ask = async (headers: Record<string, string>) =>
        (await cms.http('GET', path, { headers })).status
      expect([path, await ask({ 'If-None-Match': tag })]).toEqual([path, 304])
      expect([path, await ask({ 'If-Modified-Since': date })]).toEqual([path, 304])
      const before = new Date(Date.parse(date) - 1000).toUTCString()
      expect([path, await ask({ 'If-Modified-Since': before })]).toEqual([path, 200])
      expect([path, await (await get(cms, path)).text()]).toEqual([path, await first.text()])
    }
    const tag = (await get(cms, '/api/feed.xml')).headers.get('etag') ?? ''
    const { docs } = await cms.payload.find({
      collection: 'posts',
      where: { slug: { equals: 'other' } },
    })
    await cms.payload.update({
      collection: 'posts',
      id: docs[0]?.id ?? '',
      data: { _status: 'draft' },
    })
    const after = await cms.http('GET', '/api/feed.xml', { headers: { 'If-None-Match': tag } })
    expect(after.status).toBe(200)
    expect(await after.text()).not.toContain('Other')
  })
})

describe('the files at the root of the blog', () => {
  test('are a sitemap of everything that may be found', async ({ cms }) => {
    await publishPage(cms, { title: 'About', kind: 'about' })
    await publishPage(cms, { title: 'Hidden', noindex: true })
    const map = parse(await (await get(cms, '/api/sitemap.xml')).text())
    expect([map.name, map.attributes.xmlns]).toEqual([
      'urlset',
      'http://www.sitemaps.org/schemas/sitemap/0.9',
    ])
    const urls = all(map, 'url').map((url) => text(url, 'loc'))
    expect(urls).toEqual([
      'https://blog.example/',
      'https://blog.example/about',
      new URL('https://blog.example/category/চাষ').href,
      new URL('https://blog.example/প্রথম-লেখা').href,
    ])
    await get(cms, '/api/sitemap-1.xml')
    for (const part of ['2', '0', '-1', 'x', '1e3']) await get(cms, `/api/sitemap-${part}.xml`, 404)
  })

  test('come in parts that hold every address once, wherever one ends', async ({ cms }) => {
    const req = { payload: cms.payload, context: {}, headers: new Headers(), user: null } as never
    for (let number = 1; number <= 5; number += 1)
      await publishPost(cms, { title: `Part ${number}` })
    const settings = await readBlogSettings({ payload: cms.payload })
    const count = await countSitemap(req)
    const read = async (from: number, size: number) => {
      const urls: string[] = []
      for await (const some of readSitemap({ req, settings, from, count: size }))
        urls.push(...some.map(({ url }) => url))
      return urls
    }
    const whole = await read(0, count)
    expect(whole).toHaveLength(count)
    for (const size of [1, 2, 3, 4, 7]) {
      const parts: string[] = []
      for (let from = 0; from < count; from += size) {
        // oxlint-disable-next-line no-await-in-loop -- one part after another
        const part = await read(from, size)
        expect(part.length).toBe(Math.min(size, count - from))
        parts.push(...part)
      }
      expect(parts).toEqual(whole)
    }
  })

  test('are robots.txt, and ads.txt once there is a publisher id', async ({ cms }) => {
    const robots = await get(cms, '/api/robots.txt')
    expect(robots.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await robots.text()).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://blog.example/sitemap.xml\n',
    )
    const none = await get(cms, '/api/ads.txt', 404)
    expect(none.headers.get('content-type')).toBe('application/problem+json')
    expect(await none.json()).toMatchObject({ code: 'no-publisher-id' })
    await cms.payload.updateGlobal({ slug: 'blog', data: { publisherId: 'pub-1234567890123456' } })
    const ads = await get(cms, '/api/ads.txt')
    expect(await ads.text()).toBe('google.com, pub-1234567890123456, DIRECT, f08c47fec0942fa0\n')
  })
})
