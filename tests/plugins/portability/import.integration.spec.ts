import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { executeUndo } from '../../../plugins/portability/write/executeUndo'
import { type Cms, createCms } from '../../support/cms'
import { samplesFolder } from '../../support/samples'
import { importSample } from './importSample'
import { wholeBlog } from './wholeBlog'
import { wxr, wxrItem } from './wxr'

type Expected = Record<
  string,
  { outcome?: 'imported' | 'refused'; created?: { posts: number; pages: number } }
>

const samples = samplesFolder()

const countsOf = async ({ payload }: Cms) => ({
  posts: (await payload.count({ collection: 'posts' })).totalDocs,
  pages: (await payload.count({ collection: 'pages' })).totalDocs,
})

const open: (Cms & { close(): Promise<void> })[] = []
const freshCms = async () => {
  const cms = await createCms()
  open.push(cms)
  return cms
}
afterAll(async () => {
  for (const cms of open) await cms.close()
})

describe.skipIf(samples === null)('the sample exports', () => {
  const folder = samples ?? ''
  let expected: Expected = {}
  beforeAll(async () => {
    expected = JSON.parse(await readFile(path.join(folder, 'EXPECTED.json'), 'utf8')) as Expected
  })

  it('are imported as expected, twice with nothing doubled, and undone without a trace', async () => {
    const files = Object.entries(expected).filter(([, { outcome }]) => outcome === 'imported')
    expect(files.length).toBeGreaterThan(8)
    const cms = await freshCms()
    const before = await wholeBlog(cms.payload)
    for (const [name, { created }] of files) {
      const file = path.join(folder, name)
      const dry = await importSample(cms, { file }, { dry: true })
      expect(await wholeBlog(cms.payload), name).toEqual(before)
      const first = await importSample(cms, { file })
      expect(first.result.created, name).toMatchObject(created ?? {})
      expect(dry.result, name).toEqual(first.result)
      expect(await countsOf(cms), name).toEqual(created)
      const imported = await wholeBlog(cms.payload)
      const second = await importSample(cms, { file })
      expect(Object.values(second.result.created), name).toEqual([0, 0, 0, 0, 0, 0, 0])
      expect(second.result.updated, name).toBe(0)
      expect(second.result.skipped, name).toHaveLength(
        (created?.posts ?? 0) + (created?.pages ?? 0),
      )
      expect(await wholeBlog(cms.payload), name).toEqual(imported)
      await executeUndo({ payload: cms.payload, id: second.batch ?? '' })
      expect(await wholeBlog(cms.payload), name).toEqual(imported)
      await executeUndo({ payload: cms.payload, id: first.batch ?? '' })
      expect(await wholeBlog(cms.payload), name).toEqual(before)
    }
  }, 300_000)

  it('are refused as expected, and leave nothing behind', async () => {
    const files = Object.entries(expected).filter(([, { outcome }]) => outcome === 'refused')
    expect(files).toHaveLength(1)
    const cms = await freshCms()
    const before = await wholeBlog(cms.payload)
    for (const [name] of files) {
      const file = path.join(folder, name)
      await expect(importSample(cms, { file }), name).rejects.toMatchObject({
        code: 'xml-mismatched-tag',
        line: 90,
        column: 2,
      })
      expect(await wholeBlog(cms.payload), name).toEqual(before)
    }
    expect((await cms.payload.count({ collection: 'imports' })).totalDocs).toBe(0)
  })

  it('stand side by side in one blog', async () => {
    const cms = await freshCms()
    const wordpress = await importSample(cms, {
      file: path.join(folder, 'wordpress/wordpress-bn.wxr.xml'),
    })
    const blogger = await importSample(cms, {
      file: path.join(folder, 'blogger/blogger-takeout-bn.feed.atom'),
    })
    expect(wordpress.result.created).toMatchObject({ posts: 12, pages: 3 })
    expect(blogger.result.created).toMatchObject({ posts: 12, pages: 3 })
    expect(await countsOf(cms)).toEqual({ posts: 24, pages: 6 })
    const { docs } = await cms.payload.find({ collection: 'categories', limit: 100 })
    expect(new Set(docs.map(({ title }) => title)).size).toBe(docs.length)
  }, 120_000)
})

describe('what an import writes', () => {
  const media = `<item><title>pic</title><wp:post_id>90</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>https://blog.example/wp-content/uploads/pic.jpg</wp:attachment_url></item>`
  const text = wxr(
    '<wp:author><wp:author_login>rahima</wp:author_login><wp:author_display_name>রহিমা</wp:author_display_name></wp:author>',
    '<wp:category><wp:category_nicename>sobji</wp:category_nicename><wp:cat_name>সবজি</wp:cat_name></wp:category>',
    '<wp:category><wp:category_nicename>unused</wp:category_nicename><wp:cat_name>অব্যবহৃত</wp:cat_name></wp:category>',
    wxrItem({
      title: 'প্রথম লেখা',
      'wp:post_name': 'prothom-lekha',
      link: 'https://blog.example/2025/01/prothom-lekha/',
      'dc:creator': 'rahima',
      'excerpt:encoded': 'সংক্ষেপে বলি।',
      'content:encoded':
        '<p>আমাদের ছাদের বাগানে টমেটো হয়েছে। <a href="https://blog.example/2025/02/ditiyo/">দ্বিতীয় লেখা</a>, <a href="http://www.blog.example/2025/02/ditiyo/#mati">তার মাটি</a>, <a href="https://blog.example/category/sobji/">সবজি</a> আর <a href="https://other.example/x">অন্য</a>।</p>' +
        '<p><img class="wp-image-90" src="https://blog.example/wp-content/uploads/pic-300x200.jpg" alt="লাল টমেটো"/></p>',
      extra: '<category domain="category" nicename="sobji">সবজি</category>',
    }),
    wxrItem({
      title: 'দ্বিতীয়',
      'wp:post_id': '2',
      'wp:post_name': 'ditiyo',
      link: 'https://blog.example/2025/02/ditiyo/',
      'wp:post_date': '2025-02-05 10:00:00',
      'wp:post_date_gmt': '2025-02-05 04:00:00',
    }),
    wxrItem({
      title: 'আসছে',
      'wp:post_id': '3',
      'wp:post_name': 'asche',
      'wp:status': 'future',
      'wp:post_date': '2090-02-05 10:00:00',
      'wp:post_date_gmt': '2090-02-05 04:00:00',
    }),
    wxrItem({
      title: 'গোপনীয়তা নীতি',
      'wp:post_id': '4',
      'wp:post_type': 'page',
      'wp:post_name': 'privacy-policy',
      link: 'https://blog.example/privacy-policy/',
    }),
    media,
  )
  let cms: Cms
  let batch = ''
  beforeAll(async () => {
    cms = await freshCms()
    const done = await importSample(cms, { text })
    batch = done.batch ?? ''
    expect(done.result.created).toEqual({
      posts: 3,
      pages: 1,
      authors: 1,
      categories: 1,
      tags: 0,
      media: 1,
      redirects: 5,
    })
  })
  const post = async (slug: string, depth = 1) => {
    const { docs } = await cms.payload.find({
      collection: 'posts',
      where: { slug: { equals: slug } },
      depth,
      draft: true,
    })
    return docs[0]
  }

  it('is published with its dates, author, category and excerpt', async () => {
    expect(await post('prothom-lekha')).toMatchObject({
      title: 'প্রথম লেখা',
      _status: 'published',
      publishedAt: '2025-01-05T04:00:00.000Z',
      firstPublishedAt: '2025-01-05T04:00:00.000Z',
      createdVia: 'import',
      review: 'draft',
      language: 'bn',
      excerpt: 'সংক্ষেপে বলি।',
      authors: [{ name: 'রহিমা' }],
      categories: [{ title: 'সবজি' }],
    })
    expect((await post('prothom-lekha'))?.owner ?? null).toBeNull()
  })

  it('links to later posts by their documents, to places and categories by new paths', async () => {
    const target = await post('ditiyo')
    const body = JSON.stringify((await post('prothom-lekha', 0))?.body)
    expect(body).toContain(`"doc":{"relationTo":"posts","value":"${target?.id}"}`)
    expect(body).toContain('"/ditiyo#mati"')
    expect(body).toContain('"/category/sobji"')
    expect(body).toContain('"https://other.example/x"')
    expect(body).not.toContain('blog.example/2025')
  })

  it('shows pictures as media on their old host', async () => {
    const { docs } = await cms.payload.find({ collection: 'media' })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      externalUrl: 'https://blog.example/wp-content/uploads/pic.jpg',
      alt: 'লাল টমেটো',
      altMissing: false,
      origin: 'unknown',
    })
    expect(JSON.stringify((await post('prothom-lekha', 0))?.body)).toContain(
      `"relationTo":"media","value":"${docs[0]?.id}"`,
    )
  })

  it('knows a privacy page by its name', async () => {
    const { docs } = await cms.payload.find({ collection: 'pages' })
    expect(docs).toMatchObject([{ kind: 'privacy', _status: 'published' }])
  })

  it('waits for its time when it was scheduled', async () => {
    const scheduled = await post('asche')
    expect(scheduled).toMatchObject({
      _status: 'draft',
      publishedAt: '2090-02-05T04:00:00.000Z',
    })
    const { docs } = await cms.payload.find({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'schedulePublish' } },
    })
    expect(docs).toMatchObject([
      {
        taskSlug: 'schedulePublish',
        waitUntil: '2090-02-05T04:00:00.000Z',
        input: { type: 'publish', doc: { relationTo: 'posts', value: scheduled?.id } },
      },
    ])
  })

  it('leads old addresses to the documents, and none to itself', async () => {
    const { docs } = await cms.payload.find({ collection: 'redirects', depth: 0, limit: 20 })
    expect(docs.map(({ from }) => from).toSorted()).toEqual([
      '/2025/01/prothom-lekha',
      '/2025/02/ditiyo',
      '/?p=1',
      '/?p=2',
      '/?page_id=4',
    ])
  })

  it('has a version, so that the admin can change it', async () => {
    const { totalDocs } = await cms.payload.countVersions({ collection: 'posts' })
    expect(totalDocs).toBe(3)
    const first = await post('prothom-lekha', 0)
    const changed = await cms.payload.update({
      collection: 'posts',
      id: first?.id ?? '',
      data: { tags: [] },
      depth: 0,
    })
    expect(changed.body).toEqual(first?.body)
  })

  it('is all gone when undone, except what was edited', async () => {
    const second = await post('ditiyo')
    await cms.payload.update({
      collection: 'posts',
      id: second?.id ?? '',
      data: { title: 'দ্বিতীয়, নতুন করে' },
    })
    const { kept, removed } = await executeUndo({ payload: cms.payload, id: batch })
    expect(kept).toEqual([{ item: 'দ্বিতীয়, নতুন করে', reason: 'edited-here' }])
    expect(removed).toBe(3)
    expect(await countsOf(cms)).toEqual({ posts: 1, pages: 0 })
    expect((await cms.payload.count({ collection: 'media' })).totalDocs).toBe(0)
    expect((await cms.payload.count({ collection: 'categories' })).totalDocs).toBe(0)
    const left = await cms.payload.find({ collection: 'redirects' })
    expect(left.docs.map(({ from }) => from).toSorted()).toEqual(['/2025/02/ditiyo', '/?p=2'])
  })
})

describe('a second import of a changed source', () => {
  const items = (changed: boolean) =>
    wxr(
      ...[1, 2, 3, 4, 5].map((number) =>
        wxrItem({
          title: `Post ${number}${changed ? ', changed' : ''}`,
          'wp:post_id': String(number),
          'wp:post_name': changed && number === 1 ? 'renamed' : `post-${number}`,
          link: `https://blog.example/post-${number}/`,
          'content:encoded': changed ? '<p>New words</p>' : '<p>Old words</p>',
        }),
      ),
    )
  const bySlug = async ({ payload }: Cms, slug: string) => {
    const { docs } = await payload.find({
      collection: 'posts',
      where: { slug: { equals: slug } },
      draft: true,
      trash: true,
    })
    return docs[0]
  }

  it('updates what is untouched, leaves what was edited, thrown away or deleted, and is undone by itself', async () => {
    const cms = await freshCms()
    const { payload } = cms
    await importSample(cms, { text: items(false) })
    const ids = await Promise.all(
      [1, 2, 3, 4].map(async (number) => (await bySlug(cms, `post-${number}`))?.id ?? ''),
    )
    // A draft of a change counts as an edit, though the public does not see it yet.
    await payload.update({
      collection: 'posts',
      id: ids[1] ?? '',
      data: { title: 'Edited here' },
      draft: true,
    })
    await payload.update({
      collection: 'posts',
      id: ids[2] ?? '',
      data: { deletedAt: new Date().toISOString() },
    })
    await payload.delete({ collection: 'posts', id: ids[3] ?? '' })
    const before = await wholeBlog(payload)

    const second = await importSample(cms, { text: items(true) })
    expect(second.result.updated).toBe(2)
    expect(second.result.created).toMatchObject({ posts: 0 })
    expect(second.result.skipped).toEqual([
      { item: 'Post 2, changed', reason: 'edited-here' },
      { item: 'Post 3, changed', reason: 'trashed-here' },
      { item: 'Post 4, changed', reason: 'deleted-here' },
    ])
    expect(await bySlug(cms, 'post-2')).toMatchObject({ title: 'Edited here' })
    const renamed = await bySlug(cms, 'renamed')
    expect(renamed).toMatchObject({ id: ids[0], title: 'Post 1, changed', _status: 'published' })
    expect(JSON.stringify(renamed?.body)).toContain('New words')
    const { docs: redirects } = await payload.find({ collection: 'redirects', depth: 0 })
    expect(redirects.find(({ from }) => from === '/post-1')?.to).toMatchObject({
      reference: { relationTo: 'posts', value: ids[0] },
    })

    const third = await importSample(cms, { text: items(true) })
    expect(third.result).toMatchObject({ updated: 0 })

    const undone = await executeUndo({ payload, id: second.batch ?? '' })
    expect(undone).toMatchObject({ restored: 2, kept: [] })
    const after = await wholeBlog(payload)
    // The history remembers both; everything else is as it was.
    expect({ ...after, versions: [] }).toEqual({ ...before, versions: [] })
  })

  it('never takes the slug, the address or the name of what is here already', async () => {
    const cms = await freshCms()
    const { payload } = cms
    const own = await payload.create({
      collection: 'posts',
      data: { title: 'Ours', slug: 'post-1', _status: 'published' },
    })
    const category = await payload.create({
      collection: 'categories',
      data: { title: 'সবজি', slug: 'vegetables' },
    })
    const text = wxr(
      wxrItem({
        'wp:post_name': 'post-1',
        link: 'https://blog.example/post-1/',
        extra: '<category domain="category" nicename="sobji">সবজি</category>',
      }),
    )
    const { result, batch } = await importSample(cms, { text })
    expect(result.created).toMatchObject({ posts: 1, categories: 0 })
    const imported = await bySlug(cms, 'post-1-2')
    expect(imported?.categories).toMatchObject([{ id: category.id }])
    const { docs } = await payload.find({ collection: 'redirects' })
    expect(docs.map(({ from }) => from)).not.toContain('/post-1')
    await executeUndo({ payload, id: batch ?? '' })
    expect(await bySlug(cms, 'post-1')).toMatchObject({ id: own.id })
    expect((await payload.count({ collection: 'categories' })).totalDocs).toBe(1)
  })
})

describe('a file that is refused', () => {
  it.each([
    ['an empty one', '', 'file-empty'],
    [
      'an entity bomb',
      '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel>&b;</channel></rss>',
      'xml-entity-declaration',
    ],
    ['one that breaks off', wxr(wxrItem()).slice(0, -40), 'xml-truncated'],
    [
      'a feed',
      '<rss version="2.0"><channel><item><title>x</title></item></channel></rss>',
      'format-feed',
    ],
  ])('leaves nothing behind: %s', async (_name, text, code) => {
    const cms = open[0] ?? (await freshCms())
    const before = await wholeBlog(cms.payload)
    const { totalDocs } = await cms.payload.count({ collection: 'imports' })
    const file = path.join(cms.directory, 'refused.xml')
    await writeFile(file, text)
    await expect(importSample(cms, { file })).rejects.toMatchObject({ code })
    expect(await wholeBlog(cms.payload)).toEqual(before)
    expect((await cms.payload.count({ collection: 'imports' })).totalDocs).toBe(totalDocs)
  })

  it('may be a folder', async () => {
    const cms = open[0] ?? (await freshCms())
    await expect(importSample(cms, { file: cms.directory })).rejects.toMatchObject({
      code: 'file-directory',
    })
    expect(await readdir(cms.directory)).not.toContain('imports')
  })
})
