import { describe, expect, it } from 'vitest'

import { mainText } from '../../../../plugins/originality/web/mainText'
import { sitemapOf } from '../../../../plugins/originality/web/sitemapOf'

const sentence =
  'নদীর ধারে পুরোনো বটগাছের নিচে প্রতি শুক্রবার হাট বসে, দূর গ্রামের মানুষ আসে, কেনাবেচা চলে সন্ধ্যা পর্যন্ত।'
const article = Array.from({ length: 8 }, (_, index) => `<p>${index}: ${sentence}</p>`).join('\n')

describe('mainText', () => {
  it('takes the article and leaves menu, scripts and footer', () => {
    const html = `<!doctype html><html lang="bn"><head><title>হাট | সাইট</title>
      <meta property="og:title" content="হাট"><meta property="article:published_time" content="2026-01-02T00:00:00Z">
      </head><body><nav><a href="/">Home</a><a href="/x">Other</a></nav><script>var secret = 1</script>
      <article><h1>হাট</h1>${article}</article><footer>All rights reserved by nobody</footer></body></html>`
    const { title, text, publishedAt, language } = mainText({ html })
    expect({ title, publishedAt, language }).toEqual({
      title: 'হাট',
      publishedAt: '2026-01-02T00:00:00.000Z',
      language: 'bn',
    })
    expect(text.split('\n\n').filter((line) => line.endsWith(sentence))).toHaveLength(8)
    expect(text).not.toMatch(/secret|rights|Other/)
  })

  it('finds the date in linked data and in a time element', () => {
    const body = `<body>${article}</body>`
    const data = '<script type="application/ld+json">{"datePublished": "2025-05-06"}</script>'
    expect(mainText({ html: `<html><head>${data}</head>${body}</html>` }).publishedAt).toBe(
      '2025-05-06T00:00:00.000Z',
    )
    expect(
      mainText({ html: `<body><time datetime="2025-05-07">x</time>${article}</body>` }).publishedAt,
    ).toBe('2025-05-07T00:00:00.000Z')
  })

  it('reads all text where there is no article, and pieces of pages', () => {
    expect(mainText({ html: '<p>One<br>two</p>three <b>four</b><style>p{}</style>' }).text).toBe(
      'One\n\ntwo\n\nthree four',
    )
    expect(mainText({ html: '' })).toEqual({
      title: null,
      text: '',
      publishedAt: null,
      language: null,
    })
    expect(mainText({ html: 'just words' }).text).toBe('just words')
  })

  it('reads pages that are too deep or too large for the extractor as plain text', () => {
    const deep = `${'<div>'.repeat(5_000)}deep down${'</div>'.repeat(5_000)}`
    expect(mainText({ html: deep }).text).toBe('deep down')
    const wide = '<p>word</p>'.repeat(12_000)
    expect(mainText({ html: wide }).text.split('\n\n')).toHaveLength(12_000)
  })
})

describe('sitemapOf', () => {
  const base = 'https://blog.test/sitemap.xml'

  it('reads pages and not their pictures', () => {
    const text = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="x">
      <url><loc> https://blog.test/a </loc><image:image><image:loc>https://blog.test/a.jpg</image:loc></image:image></url>
      <url><loc><![CDATA[https://blog.test/নদী?x=1&y=2]]></loc></url><url><loc>mailto:x@blog.test</loc></url></urlset>`
    expect(sitemapOf({ text, base })).toEqual({
      sitemaps: [],
      pages: ['https://blog.test/a', 'https://blog.test/%E0%A6%A8%E0%A6%A6%E0%A7%80?x=1&y=2'],
    })
  })

  it('reads an index, a plain list, and what stands before a mistake', () => {
    const index = '<sitemapindex><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>'
    expect(sitemapOf({ text: index, base }).sitemaps).toEqual(['https://blog.test/b.xml'])
    expect(sitemapOf({ text: 'https://blog.test/a\nnothing\n', base }).pages).toEqual([
      'https://blog.test/a',
    ])
    const broken = '<urlset><url><loc>https://blog.test/a</loc></url><url><oops'
    expect(sitemapOf({ text: broken, base }).pages).toEqual(['https://blog.test/a'])
    expect(sitemapOf({ text: '<!doctype html><p>404', base })).toEqual({ sitemaps: [], pages: [] })
  })
})
