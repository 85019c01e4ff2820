import { describe, expect, it } from 'vitest'

import { readingTime } from '../../../../plugins/frontend/domain/readingTime'
import type { SeoInput } from '../../../../plugins/frontend/domain/seo/seoInput'
import { seoOf } from '../../../../plugins/frontend/domain/seo/seoOf'
import { summaryOf } from '../../../../plugins/frontend/domain/summaryOf'

const input: SeoInput = {
  kind: 'post',
  pageKind: null,
  title: 'ধান চাষ',
  metaTitle: null,
  description: 'কীভাবে।',
  canonical: 'https://a.example/ধান-চাষ',
  noindex: false,
  language: 'bn',
  image: null,
  publishedAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
  authors: [{ name: 'রহিমা', bio: 'কৃষক', photo: null }],
  categories: [{ title: 'কৃষি', url: 'https://a.example/category/কৃষি' }],
  tags: ['ধান'],
  words: 400,
  minutes: 2,
  blog: { name: 'মাঠ', address: 'https://a.example' },
}

describe('the head of a post', () => {
  it('is a BlogPosting with the way to it', () => {
    const seo = seoOf(input)
    expect(seo).toMatchObject({
      title: 'ধান চাষ',
      robots: 'index, follow, max-image-preview:large',
    })
    expect(seo.openGraph).toMatchObject({
      type: 'article',
      locale: 'bn_BD',
      'article:tag': ['ধান'],
    })
    expect(seo.twitter).toMatchObject({ card: 'summary' })
    const [posting, trail] = seo.jsonLd
    expect(posting).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      headline: 'ধান চাষ',
      datePublished: input.publishedAt,
      author: [{ '@type': 'Person', name: 'রহিমা' }],
      wordCount: 400,
      timeRequired: 'PT2M',
    })
    expect(trail).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: 'https://a.example/' },
        { position: 2, name: 'কৃষি' },
        { position: 3, item: input.canonical },
      ],
    })
  })

  it('says nothing that is not known', () => {
    const seo = seoOf({
      ...input,
      canonical: null,
      authors: [],
      categories: [],
      tags: [],
      minutes: 0,
      noindex: true,
      metaTitle: 'Own',
      blog: { name: 'মাঠ', address: null },
    })
    expect(seo.title).toBe('Own')
    expect(seo.robots).toBe('noindex, follow')
    expect(seo.jsonLd).toHaveLength(1)
    expect(JSON.stringify(seo.jsonLd)).not.toMatch(/null|undefined|""/)
    expect(Object.keys(seo.openGraph)).not.toContain('url')
  })

  it('is a page by its kind', () => {
    const types = ['about', 'contact', 'privacy', null].map(
      (pageKind) => seoOf({ ...input, kind: 'page', pageKind }).jsonLd[0]?.['@type'],
    )
    expect(types).toEqual(['AboutPage', 'ContactPage', 'WebPage', 'WebPage'])
  })
})

describe('reading time', () => {
  it('goes by the words of the kernel and the pace of the language', () => {
    const words = (word: string, count: number) => `${word} `.repeat(count)
    expect(readingTime({ text: words('word', 714), language: 'en-GB' })).toEqual({
      minutes: 3,
      words: 714,
    })
    expect(readingTime({ text: words('ধানক্ষেত', 570), language: 'bn' })).toEqual({
      minutes: 3,
      words: 570,
    })
    expect(readingTime({ text: 'এক', language: null })).toEqual({ minutes: 1, words: 1 })
    expect(readingTime({ text: ' ', language: 'bn' })).toEqual({ minutes: 0, words: 0 })
  })
})

describe('a summary', () => {
  it('tears no letter from its sign and ends between words', () => {
    expect(summaryOf(' এক\n\nদুই ')).toBe('এক দুই')
    const long = summaryOf('ক্ষুদ্র কৃষকের কথা '.repeat(40))
    expect(long.endsWith('…')).toBe(true)
    expect('ক্ষুদ্র কৃষকের কথা '.repeat(40).startsWith(`${long.slice(0, -1)} `)).toBe(true)
    expect([...new Intl.Segmenter('bn').segment(summaryOf('কি'.repeat(400)))].length).toBe(161)
  })
})
