import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { BlogSettings } from '../../src/check/snapshot'
import { addressParts, problemOfPattern } from '../../src/cms/addressPatterns'
import { documentsAt } from '../../src/cms/documentsAt'
import { publicUrl } from '../../src/cms/publicUrl'
import { slugify } from '../../src/cms/slugify'

const settings: BlogSettings = {
  name: 'ছাদবাগান',
  address: 'https://garden.example',
  postPath: '/:slug',
  pagePath: '/:slug',
  categoryPath: '/category/:slug',
  tagPath: '/tag/:slug',
  timeZone: 'Asia/Dhaka',
  firstDayOfWeek: 6,
  language: 'bn',
  niche: { preset: null, statement: '', keywords: [] },
  cadence: { posts: 1, per: 'week' },
  publisherId: null,
}
const post = {
  collection: 'posts' as const,
  id: '01a204bb-98cc-703f-9364-fb85679f413a',
  slug: 'ছাদে-টমেটো',
  publishedAt: '2026-11-21T20:30:00.000Z',
  category: 'সবজি',
}
const urlOf = (postPath: string, document: Partial<typeof post> = {}, more = {}): string | null =>
  publicUrl({
    document: { ...post, ...document },
    settings: { ...settings, postPath, ...more },
  })

describe('the public address of a document', () => {
  it.each([
    ['/:slug', 'https://garden.example/ছাদে-টমেটো'],
    ['/blog/:slug/', 'https://garden.example/blog/ছাদে-টমেটো/'],
    // 20:30 UTC is half past two of the next day in Dhaka.
    ['/:year/:month/:day/:slug', 'https://garden.example/2026/11/22/ছাদে-টমেটো'],
    ['/:category/:slug.html', 'https://garden.example/সবজি/ছাদে-টমেটো.html'],
    ['/p/:id', 'https://garden.example/p/01a204bb-98cc-703f-9364-fb85679f413a'],
  ])('follows %s', (pattern, url) => {
    expect(urlOf(pattern)).toBe(url)
  })

  it('takes the day of the blog’s own time zone', () => {
    expect(urlOf('/:day/:slug', {}, { timeZone: 'UTC' })).toBe(
      'https://garden.example/21/ছাদে-টমেটো',
    )
  })

  it('is a path while the blog has no address, or when a path is asked for', () => {
    expect(urlOf('/:slug', {}, { address: null })).toBe('/ছাদে-টমেটো')
    expect(publicUrl({ document: post, settings, absolute: false })).toBe('/ছাদে-টমেটো')
  })

  it('is missing while what the pattern names is missing', () => {
    expect(publicUrl({ document: { ...post, slug: null }, settings })).toBeNull()
    const undated = { ...post, publishedAt: null }
    expect(
      publicUrl({ document: undated, settings: { ...settings, postPath: '/:year/:slug' } }),
    ).toBeNull()
  })

  it('files a post without a category under one word', () => {
    expect(
      publicUrl({
        document: { ...post, category: null },
        settings: { ...settings, postPath: '/:category/:slug' },
        absolute: false,
      }),
    ).toBe('/uncategorised/ছাদে-টমেটো')
  })
})

describe('a pattern of addresses', () => {
  it.each([
    ['/:slug'],
    ['/লেখা/:year/:month/:slug.html'],
    ['/:id'],
    ['/:category/:slug/'],
    ['/:slug-:id'],
  ])('may be %s', (pattern) => {
    expect(problemOfPattern(pattern)).toBeNull()
  })

  it.each([
    [':slug', 'starts-with-slash'],
    ['', 'starts-with-slash'],
    ['/a b/:slug', 'no-query-or-space'],
    ['/?p=:id', 'no-query-or-space'],
    ['/#:slug', 'no-query-or-space'],
    ['//:slug', 'no-query-or-space'],
    ['/a\\:slug', 'no-query-or-space'],
    ['/100%/:slug', 'no-query-or-space'],
    ['/../:slug', 'no-dots'],
    ['/:author/:slug', 'unknown-part'],
    ['/:slug/:slug', 'part-twice'],
    ['/:year/:month', 'names-no-document'],
    ['/:category-:slug', 'run-together'],
  ])('may not be %j', (pattern, problem) => {
    expect(problemOfPattern(pattern)).toBe(problem)
  })
})

describe('the documents at an address', () => {
  const at = (address: string, more: Partial<BlogSettings> = {}) =>
    documentsAt({ address, settings: { ...settings, ...more } })
  const postAndPage = [
    { collection: 'posts', slug: 'ছাদে-টমেটো' },
    { collection: 'pages', slug: 'ছাদে-টমেটো' },
  ]

  it.each([
    ['https://garden.example/ছাদে-টমেটো'],
    ['http://www.garden.example/ছাদে-টমেটো/'],
    ['/ছাদে-টমেটো?utm_source=x#top'],
    ['ছাদে-টমেটো'],
    [new URL('https://garden.example/ছাদে-টমেটো').href],
    ['  https://GARDEN.example/ছাদে-টমেটো '],
  ])('are found for %s', (address) => {
    expect(at(address)).toEqual(postAndPage)
  })

  it.each([
    ['https://garden.example/'],
    ['https://garden.example'],
    ['https://other.example/ছাদে-টমেটো'],
    ['https://garden.example:8443/ছাদে-টমেটো'],
    ['mailto:someone@garden.example'],
    ['javascript:alert(1)'],
    ['https://garden.example/a/b/c'],
    ['http://['],
    [''],
  ])('are none for %j', (address) => {
    expect(at(address)).toEqual([])
  })

  it('are told apart by their patterns', () => {
    expect(at('/category/সবজি')).toEqual([{ collection: 'categories', slug: 'সবজি' }])
    expect(at('/2026/11/ক', { postPath: '/:year/:month/:slug' })).toEqual([
      { collection: 'posts', slug: 'ক' },
    ])
    expect(at('/26/11/ক', { postPath: '/:year/:month/:slug' })).toEqual([])
  })

  it('are found whatever form the letters of the pattern have', () => {
    const composed = '/নি\u09dfম/:slug'
    expect(urlOf(composed)).toBe('https://garden.example/নি\u09dfম/ছাদে-টমেটো')
    expect(at('/নি\u09dfম/ক', { postPath: composed })).toEqual([{ collection: 'posts', slug: 'ক' }])
    expect(at('/নি\u09af\u09bcম/ক', { postPath: composed })).toEqual([
      { collection: 'posts', slug: 'ক' },
    ])
  })

  it('hold the document whose address it is, for every pattern, slug and day', () => {
    const slug = fc
      .oneof(
        fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        fc.string({
          unit: fc.constantFrom(...'ক খ গ য ড় া ি ী ু ে ো ্ - ৎ ং ঃ ঁ ়'.split(' ')),
          minLength: 1,
          maxLength: 20,
        }),
      )
      .map(slugify)
      .filter((text) => text !== '')
    const literal = fc
      .oneof(
        fc.constantFrom('blog', 'লেখা', 'নি\u09dfম', 'a.b+c', '(x)', '~', '"', 'é', '-'),
        fc.string({ maxLength: 5 }),
      )
      .filter((text) => !/[:/\s]/.test(text))
    const segment = fc
      .array(
        fc.oneof(
          fc.constantFrom(...addressParts).map((part) => `:${part}`),
          literal,
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((parts) => parts.join(''))
    const pattern = fc
      .tuple(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
      .map(([segments, end]) => `/${segments.join('/')}${end}`)
      .filter((text) => problemOfPattern(text) === null)
    const id = fc.oneof(fc.uuid(), fc.stringMatching(/^[0-9a-f]{24}$/))
    const day = fc.date({
      min: new Date('1995-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(
        pattern,
        slug,
        slug,
        id,
        day,
        fc.constantFrom(null, 'https://garden.example'),
        (postPath, ownSlug, category, ownId, date, address) => {
          const used = { ...settings, postPath, address }
          const url = publicUrl({
            document: {
              collection: 'posts',
              id: ownId,
              slug: ownSlug,
              category,
              publishedAt: date.toISOString(),
            },
            settings: used,
          })
          const found = documentsAt({ address: url ?? '', settings: used }).find(
            ({ collection }) => collection === 'posts',
          )
          const wanted = postPath.includes(':slug') ? { slug: ownSlug } : { id: ownId }
          expect(found).toEqual({ collection: 'posts', ...wanted })
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
