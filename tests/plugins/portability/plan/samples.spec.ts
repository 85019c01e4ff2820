import { createReadStream, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { htmlToLexical } from '../../../../plugins/portability/domain/html/htmlToLexical'
import { parseHtml } from '../../../../plugins/portability/domain/html/parseHtml'
import type { ImportItem } from '../../../../plugins/portability/domain/plan/importItem'
import { planImport } from '../../../../plugins/portability/domain/plan/planImport'
import { readItems } from '../../../../plugins/portability/domain/plan/readItems'
import { samplesFolder } from '../../../support/samples'
import { wordsOfBody, wordsOfHtml } from '../html/words'

const NOW = '2026-11-22T00:00:00.000Z'
const folder = samplesFolder()

type Expected = {
  outcome?: string
  created?: { posts: number; pages: number }
  contains?: {
    kind: string
    by_type_status?: Record<string, number>
    by_type?: Record<string, number>
    comments?: number
    authors?: number
    categories?: number
  }
}

const expected: Record<string, Expected> =
  folder === null ? {} : JSON.parse(readFileSync(path.join(folder, 'EXPECTED.json'), 'utf8'))

const files = Object.entries(expected).filter(([name]) => /^(?:wordpress|blogger)\//.test(name))
const imported = files.filter(([, { outcome }]) => outcome === 'imported')

const open = (name: string) => createReadStream(path.join(folder ?? '', name))

const itemsOf = async (name: string): Promise<ImportItem[]> => {
  const plan = await planImport({ bytes: open(name), now: NOW })
  const items: ImportItem[] = []
  for await (const item of readItems({ bytes: open(name), plan })) items.push(item)
  return items
}

describe.skipIf(folder === null)('sample exports', () => {
  it('are all spoken of here', () => {
    expect(files).toHaveLength(10)
    expect(imported).toHaveLength(9)
  })

  it.each(imported)(
    '%s plans and yields exactly what is expected',
    async (name, { created, contains }) => {
      const plan = await planImport({ bytes: open(name), now: NOW })
      expect(plan.planned).toEqual(created)
      expect(plan.kind).toBe(contains?.kind)
      expect(plan.contains).toEqual(contains?.by_type_status ?? contains?.by_type)
      const comments =
        contains?.comments ??
        Object.entries(contains?.by_type ?? {}).reduce(
          (sum, [type, count]) => (/^comment/i.test(type) ? sum + count : sum),
          0,
        )
      expect(plan.notImported.comments ?? 0).toBe(comments)
      expect(plan.categories.length).toBeGreaterThanOrEqual(contains?.categories ?? 0)

      const items = await itemsOf(name)
      expect(items.filter(({ kind }) => kind === 'post')).toHaveLength(created?.posts ?? -1)
      expect(items.filter(({ kind }) => kind === 'page')).toHaveLength(created?.pages ?? -1)
      expect(new Set(items.map(({ sourceId }) => sourceId)).size).toBe(items.length)
      expect(new Set(items.map(({ kind, slug }) => `${kind} ${slug}`)).size).toBe(items.length)
      expect(items.every(({ slug }) => slug !== '')).toBe(true)
    },
  )

  it.each(imported)('%s keeps every visible character of every body', async (name) => {
    for (const item of await itemsOf(name)) {
      for (const known of [true, false]) {
        const result = htmlToLexical({
          html: item.html,
          newlines: item.newlines,
          resolveImage: () => (known ? 'media-1' : null),
          rewriteLink: (href) => ({ href }),
        })
        expect(result.textRetained).toBeGreaterThanOrEqual(0.999)
        expect(wordsOfBody(result.body)).toContainInOrder(wordsOfHtml(parseHtml(item.html)))
      }
    }
  })

  it('wordpress/wpimporter-malformed.xml is refused with line and column', async () => {
    await expect(
      planImport({ bytes: open('wordpress/wpimporter-malformed.xml'), now: NOW }),
    ).rejects.toMatchObject({ code: 'xml-mismatched-tag', line: 90, column: 2 })
  })

  it('names the private post of wpimporter-small-export.xml', async () => {
    const plan = await planImport({
      bytes: open('wordpress/wpimporter-small-export.xml'),
      now: NOW,
    })
    expect(plan.warnings).toMatchObject([{ code: 'item-private', item: { title: 'Private Post' } }])
    expect(plan.entries.find(({ reason }) => reason === 'private')?.status).toBe('draft')
  })

  it('keeps the words after nested CDATA and tells of the stray end', async () => {
    const [item] = await itemsOf('wordpress/wpimporter-crazy-cdata.xml')
    const { body } = htmlToLexical({
      html: item?.html ?? '',
      resolveImage: () => null,
      rewriteLink: (href) => ({ href }),
    })
    expect(wordsOfBody(body)).toContain('tags:)')
    const plan = await planImport({ bytes: open('wordpress/wpimporter-crazy-cdata.xml'), now: NOW })
    expect(plan.warningCounts['xml-stray-cdata-end']).toBeGreaterThan(0)
  })

  it('says of 300 authors without items that nothing comes of them', async () => {
    const plan = await planImport({
      bytes: open('wordpress/wpimporter-large-authors.xml'),
      now: NOW,
    })
    expect(plan.authors).toHaveLength(300)
    expect(plan.warnings).toMatchObject([{ code: 'no-items', values: { authors: 300 } }])
  })

  it('reads the undeclared prefix of a classic Blogger backup', async () => {
    const plan = await planImport({ bytes: open('blogger/pelican-bloggerexport.xml'), now: NOW })
    expect(plan.warnings).toContainEqual(
      expect.objectContaining({ code: 'xml-unbound-prefix', line: 973, values: { prefix: 'app' } }),
    )
    expect(plan.entries.map(({ status }) => status)).toEqual([
      'draft',
      'published',
      'draft',
      'published',
    ])
  })

  it('reads Bengali slugs, dates, pictures and descriptions of WordPress', async () => {
    const [first, , third] = await itemsOf('wordpress/wordpress-bn.wxr.xml')
    expect(first).toMatchObject({
      title: 'ছাদবাগান শুরু করার আগে যা জানা দরকার',
      slug: 'ছাদবাগান-শুরু-করার-আগে-যা',
      publishedAt: '2025-01-05T04:00:00.000Z',
      categoryKeys: ['শুরু', 'পরিকল্পনা'],
      authorKey: 'mali',
      featuredImage: { id: '101' },
      status: 'published',
    })
    expect(first?.meta.description).toContain('ছাদে বাগান করতে হলে')
    expect(third?.featuredImage?.alt).toBe('ছাদের টবে গাছের ছবি 2')
  })

  it('makes slugs of Bengali titles where Blogger has none, and keeps the old paths', async () => {
    const items = await itemsOf('blogger/blogger-takeout-bn.feed.atom')
    expect(items[1]).toMatchObject({
      slug: 'টবের-মাটি-তৈরির-সহজ-নিয়ম'.normalize('NFC'),
      oldPaths: ['/2025/01/blog-post_12.html'],
    })
    expect(items.find(({ slug }) => slug === 'about')).toMatchObject({
      kind: 'page',
      oldPaths: ['/p/about.html'],
    })
    expect(items.find(({ status }) => status === 'scheduled')?.publishedAt).toBe(
      '2031-09-01T04:00:00.000Z',
    )
  })
})
