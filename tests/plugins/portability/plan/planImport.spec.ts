import { describe, expect, it } from 'vitest'

import type { ImportItem } from '../../../../plugins/portability/domain/plan/importItem'
import { planImport } from '../../../../plugins/portability/domain/plan/planImport'
import { readItems } from '../../../../plugins/portability/domain/plan/readItems'
import { syntheticWxr } from '../../../support/syntheticWxr'
import { bytesOf } from '../bytesOf'
import { wxr, wxrItem } from '../wxr'

const NOW = '2026-01-01T00:00:00.000Z'

const read = async (text: string, startAt = 0) => {
  const plan = await planImport({ bytes: bytesOf(text), now: NOW })
  const items: ImportItem[] = []
  for await (const item of readItems({ bytes: bytesOf(text), plan, startAt })) items.push(item)
  return { plan, items }
}

const term = (slug: string, name: string, parent = ''): string =>
  `<wp:category><wp:category_nicename>${slug}</wp:category_nicename><wp:category_parent>${parent}</wp:category_parent><wp:cat_name>${name}</wp:cat_name></wp:category>`

describe('planImport', () => {
  it.each([
    ['publish', {}, 'published', null],
    ['publish', { 'wp:post_password': 'x' }, 'draft', 'password'],
    ['future', { 'wp:post_date_gmt': '2026-02-01 00:00:00' }, 'scheduled', null],
    ['future', { 'wp:post_date_gmt': '2025-12-31 23:59:59' }, 'draft', 'schedule-passed'],
    [
      'future',
      { 'wp:post_password': 'x', 'wp:post_date_gmt': '2026-02-01 00:00:00' },
      'draft',
      'password',
    ],
    ['draft', {}, 'draft', null],
    ['pending', {}, 'draft', 'pending'],
    ['private', {}, 'draft', 'private'],
    ['archived', {}, 'draft', 'unknown-status'],
  ])(
    'makes of %s %o a %s (%s) and names every change',
    async (status, fields, expected, reason) => {
      const { plan, items } = await read(wxr(wxrItem({ 'wp:status': status, ...fields })))
      expect(items).toMatchObject([{ status: expected, reason }])
      const named = plan.warnings.filter(({ code }) => code.startsWith('item-'))
      expect(named.map(({ item }) => item?.title)).toEqual(reason === null ? [] : ['One'])
    },
  )

  it('leaves trash, auto-drafts, revisions, menus and other types, and counts each', async () => {
    const types = ['revision', 'nav_menu_item', 'wp_navigation', 'product']
    const { plan, items } = await read(
      wxr(
        wxrItem({ 'wp:status': 'trash' }),
        wxrItem({ 'wp:post_id': '2', 'wp:status': 'auto-draft' }),
        ...types.map((type, index) =>
          wxrItem({ 'wp:post_id': String(index + 3), 'wp:post_type': type }),
        ),
        wxrItem({
          'wp:post_id': '9',
          extra: '<wp:comment><wp:comment_approved>spam</wp:comment_approved></wp:comment>',
        }),
      ),
    )
    expect(items).toHaveLength(1)
    expect(plan.notImported).toEqual({
      trash: 1,
      'auto-draft': 1,
      revision: 1,
      nav_menu_item: 1,
      wp_navigation: 1,
      product: 1,
      comments: 1,
    })
  })

  it('tells cloned guids apart and leaves out what is there twice', async () => {
    const { plan, items } = await read(
      wxr(
        wxrItem({ guid: 'g' }),
        wxrItem({ guid: 'g', 'wp:post_id': '2' }),
        wxrItem({ guid: 'g', 'wp:post_id': '2' }),
      ),
    )
    expect(items.map(({ sourceId }) => sourceId)).toEqual(['g', 'g#2'])
    expect(items.map(({ slug }) => slug)).toEqual(['one', 'one-2'])
    expect(plan.notImported).toEqual({ repeated: 1 })
  })

  it('takes times in UTC, else by the clock that the other posts tell', async () => {
    const { plan, items } = await read(
      wxr(
        wxrItem(),
        wxrItem({ 'wp:post_id': '2', 'wp:post_date_gmt': '0000-00-00 00:00:00' }),
        wxrItem({
          'wp:post_id': '3',
          'wp:status': 'draft',
          'wp:post_date_gmt': '0000-00-00 00:00:00',
        }),
        wxrItem({
          'wp:post_id': '4',
          'wp:post_date': '2025-02-31 10:00:00',
          'wp:post_date_gmt': '',
        }),
      ),
    )
    expect(plan.utcOffsetMinutes).toBe(360)
    expect(items.map(({ publishedAt }) => publishedAt)).toEqual([
      '2025-01-05T04:00:00.000Z',
      '2025-01-05T04:00:00.000Z',
      null,
      null,
    ])
    expect(items[2]?.createdAt).toBe('2025-01-05T04:00:00.000Z')
    expect(plan.warningCounts['item-no-date']).toBe(1)
  })

  it('decodes titles that were escaped twice and keeps what only looks like a tag', async () => {
    const { items } = await read(
      wxr(
        wxrItem({ title: 'Tom &amp;amp; Jerry&amp;#39;s <em>tea</em>' }),
        wxrItem({ 'wp:post_id': '2', title: '1 < 2 & <video>' }),
      ),
    )
    expect(items.map(({ title }) => title)).toEqual(["Tom & Jerry's tea", '1 < 2 & <video>'])
  })

  it('decodes slugs, also those cut inside a character, and makes one where there is none', async () => {
    const { items } = await read(
      wxr(
        wxrItem({ 'wp:post_name': '%e0%a6%b6%e0%a7%81%e0%a6%b0%e0%a7%81-%e0%a6' }),
        wxrItem({ 'wp:post_id': '2', 'wp:post_name': '', title: 'র‌্যাব ও য়' }),
        wxrItem({ 'wp:post_id': '3', 'wp:post_name': '', title: '…' }),
      ),
    )
    expect(items.map(({ slug }) => slug)).toEqual(['শুরু', 'র্যাব-ও-য়'.normalize('NFC'), 'post-3'])
  })

  it('knows categories by slug with parents, never in a circle, and tags apart', async () => {
    const { plan, items } = await read(
      wxr(
        term('a', 'A &amp;amp; B', 'b'),
        term('b', 'B', 'a'),
        term('c', 'C', 'a'),
        term('d', 'D', 'gone'),
        wxrItem({
          extra:
            '<category domain="category" nicename="c">C</category><category domain="post_tag" nicename="t">T</category><category domain="post_format" nicename="post-format-aside">Aside</category>',
        }),
      ),
    )
    expect(
      plan.categories.map(({ key, name, parentKey, uses }) => [key, name, parentKey, uses]),
    ).toEqual([
      ['a', 'A & B', null, 0],
      ['b', 'B', 'a', 0],
      ['c', 'C', 'a', 1],
      ['d', 'D', null, 0],
    ])
    expect(plan.tags.map(({ key }) => key)).toEqual(['t'])
    expect(items[0]).toMatchObject({ categoryKeys: ['c'], tagKeys: ['t'] })
  })

  it('keeps the hash while the content stays and changes it with each part', async () => {
    const hash = async (fields: Record<string, string | undefined>) =>
      (await read(wxr(wxrItem(fields as Record<string, string>)))).items[0]?.contentHash
    const same = await hash({})
    expect(await hash({ 'wp:comment_status': 'closed' })).toBe(same)
    const others = await Promise.all(
      [
        { title: 'x' },
        { 'content:encoded': 'x' },
        { 'wp:status': 'draft' },
        { 'excerpt:encoded': 'x' },
      ].map(hash),
    )
    expect(new Set([same, ...others]).size).toBe(5)
    expect(same).toMatch(/^[0-9a-f]{16}$/)
  })

  it('resumes at any item, whatever the pieces the bytes come in', async () => {
    const all: ImportItem[] = []
    const bytes = () => syntheticWxr({ posts: 40, wordsPerPost: 80 })
    const plan = await planImport({ bytes: bytes(), now: NOW })
    for await (const item of readItems({ bytes: bytes(), plan })) all.push(item)
    expect(all).toHaveLength(40)
    const rest: ImportItem[] = []
    for await (const item of readItems({ bytes: bytes(), plan, startAt: 31 })) rest.push(item)
    expect(rest).toEqual(all.slice(31))
  })

  it('drops search templates of the old site', async () => {
    const meta = (key: string, value: string) =>
      `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`
    const { items } = await read(
      wxr(
        wxrItem({
          extra:
            meta('_yoast_wpseo_title', '%%title%% %%sep%%') +
            meta('rank_math_description', '১০০% খাঁটি'),
        }),
      ),
    )
    expect(items[0]?.meta).toEqual({ title: null, description: '১০০% খাঁটি' })
  })
})
