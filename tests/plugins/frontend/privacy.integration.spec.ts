import sharp from 'sharp'
import { describe, expect } from 'vitest'

import { test } from '../../support/cms'
import { createPeople } from '../../support/people'
import { publishPage, publishPost } from './publish'

const words = (list: string) => list.split(' ')
const times = ['createdAt', 'updatedAt']
const term = ['id', 'title', 'slug', 'description', 'noindex', ...times]

/**
 * Every key that somebody without a sign-in may see, written by hand: a new field of a collection fails here until somebody has decided
 * that the public may read it.
 */
const visible: Record<string, readonly string[]> = {
  posts: [
    ...words('id title slug body excerpt sourcesUsed publishedAt firstPublishedAt'),
    ...words('authors categories tags coverImage language noindex meta _status deletedAt'),
    ...times,
  ],
  pages: [...words('id title slug body kind language noindex meta _status deletedAt'), ...times],
  categories: term,
  tags: term,
  authors: ['id', 'name', 'slug', 'bio', 'photo', 'noindex', ...times],
  media: [
    ...words('id alt decorative origin licence credit externalUrl dominantColour'),
    ...words('url thumbnailURL filename mimeType filesize width height focalX focalY sizes'),
    ...times,
  ],
  redirects: ['id', 'from', 'to', 'type', ...times],
}

/** What `by-slug` adds to a document. */
const added = [
  'format',
  'html',
  'url',
  'readingTime',
  'tableOfContents',
  'images',
  'seo',
  'movedTo',
]

const globals: Record<string, readonly string[]> = {
  blog: [
    ...words('id globalType name address language timeZone firstDayOfWeek'),
    ...words('nichePreset nicheStatement postPath pagePath categoryPath tagPath publisherId'),
    ...times,
  ],
  navigation: ['id', 'globalType', 'header', 'footer', ...times],
}

const strange = (value: object, allowed: readonly string[]): string[] =>
  Object.keys(value).filter((key) => !allowed.includes(key))

describe('what an anonymous answer contains', () => {
  test('is on the list, key by key, and names no mail, no user and no draft', async ({ cms }) => {
    const { admin } = await createPeople(cms)
    const file = await sharp({
      create: { width: 400, height: 300, channels: 3, background: '#336699' },
    })
      .png()
      .toBuffer()
    const media = await cms.payload.create({
      collection: 'media',
      data: { alt: 'Blue', owner: admin.id, ownWork: true },
      file: { data: file, mimetype: 'image/png', name: 'blue.png', size: file.length },
    })
    const author = await cms.payload.create({
      collection: 'authors',
      data: { name: 'Rahima', bio: 'Farmer', photo: media.id, user: admin.id },
    })
    const category = await cms.payload.create({
      collection: 'categories',
      data: { title: 'Fields', description: 'd' },
    })
    const tag = await cms.payload.create({ collection: 'tags', data: { title: 'Rice' } })
    const post = await publishPost(cms, {
      title: 'Seen',
      excerpt: 'e',
      owner: admin.id,
      authors: [author.id],
      categories: [category.id],
      tags: [tag.id],
      coverImage: media.id,
      reviewedBy: admin.id,
      reviewNote: 'an inner word',
      review: 'approved',
      firstHand: 'seen by myself',
      sourcesUsed: [{ title: 's', url: 'https://a.example' }],
      meta: { title: 'm', description: 'd', image: media.id },
    })
    await publishPage(cms, { title: 'Page' })
    await cms.payload.update({
      collection: 'posts',
      id: post.id,
      data: { slug: 'seen-again', _status: 'published' },
    })
    await cms.payload.update({
      collection: 'posts',
      id: post.id,
      data: { title: 'An unready draft', _status: 'draft' },
      draft: true,
    })

    const read = async (path: string): Promise<Record<string, unknown>> => {
      const response = await cms.http('GET', path)
      const said = await response.text()
      expect([path, response.status]).toEqual([path, 200])
      for (const inner of [
        '@blog.test',
        admin.id,
        'an inner word',
        'seen by myself',
        'An unready draft',
      ])
        expect([path, said.includes(inner)]).toEqual([path, false])
      return JSON.parse(said) as Record<string, unknown>
    }
    for (const [collection, keys] of Object.entries(visible)) {
      for (const query of ['depth=0', 'depth=2', 'depth=2&draft=true&trash=true']) {
        const { docs } = (await read(`/api/${collection}?${query}`)) as { docs: object[] }
        expect([collection, docs.length > 0]).toEqual([collection, true])
        for (const doc of docs) expect([collection, strange(doc, keys)]).toEqual([collection, []])
      }
    }
    for (const [global, keys] of Object.entries(globals))
      expect([global, strange(await read(`/api/globals/${global}`), keys)]).toEqual([global, []])
    const whole = await read('/api/posts/by-slug/seen-again')
    expect(
      strange(whole, [...(visible.posts ?? []), ...added, 'previous', 'next', 'related']),
    ).toEqual([])
    expect(
      strange(await read('/api/pages/by-slug/page'), [...(visible.pages ?? []), ...added]),
    ).toEqual([])
    for (const [relation, collection] of [
      ['authors', 'authors'],
      ['categories', 'categories'],
      ['tags', 'tags'],
    ] as const)
      for (const doc of whole[relation] as object[])
        expect(strange(doc, visible[collection] ?? [])).toEqual([])
    expect(strange(whole.coverImage as object, visible.media ?? [])).toEqual([])
    for (const path of ['/api/feed.xml', '/api/atom.xml', '/api/feed.json', '/api/sitemap.xml']) {
      const said = await (await cms.http('GET', path)).text()
      expect([path, /@blog\.test|an inner word|An unready draft/.test(said)]).toEqual([path, false])
    }
    expect((await cms.http('GET', '/api/users')).status).toBe(403)
  })
})
