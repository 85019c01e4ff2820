import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/article'
import { lexicalToArticle } from '../../src/article/lexicalToArticle'
import { anyText } from './anyText'
import { block, body, heading, link, paragraph, parent, text } from './lexical'

const read = (...children: unknown[]) => lexicalToArticle({ title: 'T', body: body(...children) })
const blocks = (article: Article) =>
  article.blocks.map(({ kind, offset, length }) => [
    kind,
    article.text.slice(offset, offset + length),
  ])
const linked = (article: Article) =>
  article.links.map(({ href, offset, length }) => [
    href,
    article.text.slice(offset, offset + length),
  ])

describe('lexicalToArticle', () => {
  it('gives every kind of block its text and place, joined by blank lines', () => {
    const cell = (words: string) => parent('tablecell', [paragraph(words)], { headerState: 0 })
    const article = read(
      heading('h2', 'আলু চাষ'),
      paragraph('প্রথম ', text('অনুচ্ছেদ', 1), { type: 'linebreak' }, 'নতুন লাইন'),
      parent('list', [
        parent('listitem', [text('এক')]),
        parent('listitem', [
          text('দুই'),
          parent('list', [parent('listitem', [text('ভেতরে')])]),
          text('পরে'),
        ]),
      ]),
      parent('quote', [text('উক্তি')]),
      parent('table', [parent('tablerow', [cell('ক'), cell('খ')])]),
      block({ blockType: 'code', language: 'ts', code: '\n  const a = 1\n' }),
    )
    expect(blocks(article)).toEqual([
      ['heading', 'আলু চাষ'],
      ['paragraph', 'প্রথম অনুচ্ছেদ\nনতুন লাইন'],
      ['list-item', 'এক'],
      ['list-item', 'দুই'],
      ['list-item', 'ভেতরে'],
      ['list-item', 'পরে'],
      ['quote', 'উক্তি'],
      ['table-cell', 'ক'],
      ['table-cell', 'খ'],
      ['code', '  const a = 1'],
    ])
    expect(article.text).toBe(
      blocks(article)
        .map(([, words]) => words)
        .join('\n\n'),
    )
    expect(article.blocks[0]).toMatchObject({ level: 2 })
  })

  it('carries title, excerpt and declared language', () => {
    const options = { title: 'শিরোনাম', excerpt: 'সার', language: 'bn', body: body() }
    expect(lexicalToArticle(options)).toMatchObject({
      title: 'শিরোনাম',
      excerpt: 'সার',
      language: 'bn',
      text: '',
    })
    expect(lexicalToArticle({ title: '', body: null })).toMatchObject({
      excerpt: '',
      language: null,
    })
  })

  it('gives links with their words, and internal ones with their document', () => {
    const internal = (value: unknown) =>
      parent('link', [text('ভেতরে')], {
        fields: { linkType: 'internal', doc: { relationTo: 'posts', value } },
      })
    const article = read(
      paragraph('আগে ', link('https://example.com', 'এখানে '), 'পরে'),
      paragraph(internal(7), internal({ id: 'abc', title: 'x' }), link('/x', 'শেষে ')),
    )
    expect(linked(article)).toEqual([
      ['https://example.com', 'এখানে '],
      [null, 'ভেতরে'],
      [null, 'ভেতরে'],
      ['/x', 'শেষে'],
    ])
    expect(article.links.slice(1, 3).map(({ target }) => target)).toEqual([
      { collection: 'posts', id: '7' },
      { collection: 'posts', id: 'abc' },
    ])
  })

  it('gives pictures by id or populated, with captions and galleries', () => {
    const article = read(
      paragraph('আগে'),
      {
        type: 'upload',
        relationTo: 'media',
        value: 5,
        fields: { caption: 'ছবির কথা', href: '/big' },
      },
      { type: 'upload', relationTo: 'media', value: { id: 'm', url: '/m.jpg', alt: 'আলু' } },
      { type: 'upload', relationTo: 'media', value: { id: 'p', mimeType: 'application/pdf' } },
      block({
        blockType: 'gallery',
        images: [{ image: 'g', caption: 'গ্যালারি' }, null, { image: 9 }],
      }),
    )
    expect(article.images).toEqual([
      { offset: 5, mediaId: '5', url: null, alt: null },
      { offset: 15, mediaId: 'm', url: '/m.jpg', alt: 'আলু' },
      { offset: 15, mediaId: 'g', url: null, alt: null },
      { offset: article.text.length, mediaId: '9', url: null, alt: null },
    ])
    expect(blocks(article).map(([kind]) => kind)).toEqual(['paragraph', 'caption', 'caption'])
    expect(linked(article)).toEqual([['/big', 'ছবির কথা']])
  })

  it('finds the source of a quote in its block, in a link, in its last line and in the line after it', () => {
    const sources = (...children: unknown[]) =>
      read(...children).blocks.flatMap((one) => (one.kind === 'quote' ? [one.source] : []))
    const quotation = (more: Record<string, unknown>) =>
      block({ blockType: 'quotation', content: body(paragraph('ক'), paragraph('খ')), ...more })
    expect(sources(quotation({ source: 'রবীন্দ্রনাথ', sourceUrl: 'https://a.b' }))).toEqual([
      'রবীন্দ্রনাথ',
    ])
    expect(sources(quotation({ sourceUrl: 'https://a.b' }))).toEqual(['https://a.b'])
    expect(sources(quotation({}))).toEqual([undefined])
    const quote = parent('quote', [text('উক্তি')])
    expect(sources(parent('quote', [link('https://q', 'উক্তি')]))).toEqual(['https://q'])
    expect(sources(parent('quote', [paragraph('উক্তি'), paragraph('— লালন')]))).toEqual(['লালন'])
    expect(sources(quote, paragraph('সূত্র: প্রথম আলো'))).toEqual(['প্রথম আলো'])
    expect(sources(quote, paragraph(link('https://n', 'এখানে')))).toEqual(['https://n'])
    expect(sources(quote, paragraph('আরও কথা'))).toEqual([undefined])
    expect(sources(quote, paragraph('ক'.repeat(300), link('https://n', 'এখানে')))).toEqual([
      undefined,
    ])
  })

  it('keeps the paragraphs of a quotation in one block and its address among the links', () => {
    const article = read(
      block({
        blockType: 'quotation',
        content: body(paragraph('ক'), parent('quote', [text('খ')])),
        sourceUrl: 'https://a.b',
      }),
    )
    expect(blocks(article)).toEqual([['quote', 'ক\nখ']])
    expect(linked(article)).toEqual([['https://a.b', '']])
  })

  it('reads raw HTML: text by lines, links, pictures, players; no scripts or styles', () => {
    const article = read(
      paragraph('আগে'),
      block({
        blockType: 'rawHtml',
        html: `<style>p{}</style><p>এক &amp; <b>দুই</b>
          তিন</p><script>alert("<p>x</p>")</script><a href="/go">চার <i>পাঁচ</i></a>
          <img src="/a.png" alt="ক"><img src="/b.png"><iframe src="https://v.example/1">না</iframe>
          <svg><title>না</title><style/><text>না</text></svg><noscript><p>না</p></noscript><p>ছয়`,
      }),
      block({ blockType: 'embed', url: 'https://v.example/2', title: 'না' }),
    )
    expect(blocks(article)).toEqual([
      ['paragraph', 'আগে'],
      ['raw-html', 'এক & দুই তিন\nচার পাঁচ\nছয়'],
    ])
    expect(linked(article)).toEqual([['/go', 'চার পাঁচ']])
    expect(article.images.map(({ url, alt }) => [url, alt])).toEqual([
      ['/a.png', 'ক'],
      ['/b.png', null],
    ])
    expect(article.embeds.map(({ url }) => url)).toEqual([
      'https://v.example/1',
      'https://v.example/2',
    ])
  })

  it('reads the children of nodes it does not know, and rich text in unknown blocks', () => {
    const article = read(
      parent('mystery', [text('ক'), parent('other', [paragraph('খ')])]),
      block({ blockType: 'callout', content: body(paragraph('গ')), count: 3 }),
    )
    expect(blocks(article).map(([, words]) => words)).toEqual(['ক', 'খ', 'গ'])
  })

  it.each([
    undefined,
    null,
    'text',
    {},
    { root: null },
    { root: { children: 'x' } },
    body(null, 1, 'x', [], { type: 'text' }, { type: 'link', children: [{}] }),
    body({ type: 'block' }, { type: 'block', fields: { blockType: 'gallery', images: 3 } }),
    body({ type: 'upload' }, { type: 'upload', value: {} }, block({ blockType: 'quotation' })),
    body(block({ blockType: 'rawHtml', html: '<a <b <!-- <p "' }), block({ blockType: 'code' })),
  ])('reads what it can of a broken body: %j', (broken) => {
    expect(lexicalToArticle({ title: '', body: broken }).title).toBe('')
  })

  it('reads 100,000 nodes beside and inside one another', () => {
    let nested: unknown = paragraph('ভেতরে')
    for (let depth = 0; depth < 100_000; depth += 1) nested = parent('quote', [nested])
    const many = Array.from({ length: 100_000 }, () => paragraph(link('/x', 'ক')))
    expect(read(nested).text).toBe('ভেতরে')
    const wide = { root: { type: 'root', children: many } }
    expect(lexicalToArticle({ title: '', body: wide }).blocks).toHaveLength(100_000)
    const html = '<div>'.repeat(100_000) + 'ক' + '</b>'.repeat(100_000)
    expect(read(block({ blockType: 'rawHtml', html })).text).toBe('ক')
  })
})

const leaf = fc.oneof(
  anyText.map((value) => text(value)),
  anyText.map((value) => link('/x', value)),
  fc.constantFrom<unknown>({ type: 'linebreak' }, { type: 'tab' }, null, 3, {
    type: 'upload',
    value: 1,
    fields: { caption: ' c ' },
  }),
  anyText.map((code) => block({ blockType: 'code', code })),
  anyText.map((html) => block({ blockType: 'rawHtml', html: `<p>${html}<a href="/y">${html}<p>` })),
)
const kinds = [
  'paragraph',
  'heading',
  'list',
  'listitem',
  'quote',
  'table',
  'tablecell',
  'link',
  'odd',
]
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc
      .tuple(fc.constantFrom(...kinds), fc.array(tie('node'), { maxLength: 4 }))
      .map(([type, children]) => parent(type, children, { url: '/z', tag: 'h3' })),
  ),
})).node

describe('lexicalToArticle: any body', () => {
  it('gives blocks in order, apart, trimmed, together the whole text; and places inside the text', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (children) => {
        const article = read(...children)
        const words = blocks(article).map(([, value]) => value!)
        expect(words.join('\n\n')).toBe(article.text)
        for (const value of words) expect(value.trim()).not.toBe('')
        for (const value of words) expect(value.trimEnd()).toBe(value)
        const places = [
          ...article.links,
          ...[...article.images, ...article.embeds].map((place) => ({ ...place, length: 0 })),
        ]
        for (const { offset, length } of places) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(length).toBeGreaterThanOrEqual(0)
          expect(offset + length).toBeLessThanOrEqual(article.text.length)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives a link exactly the words it was given', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, words, after) => {
        const article = read(paragraph(`x${before}`, link('/x', `[${words}]`), after))
        expect(linked(article)).toEqual([['/x', `[${words}]`]])
      }),
      { numRuns: 300 },
    )
  })
})
