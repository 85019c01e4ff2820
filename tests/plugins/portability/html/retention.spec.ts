import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { htmlToLexical } from '../../../../plugins/portability/domain/html/htmlToLexical'
import { limitNesting } from '../../../../plugins/portability/domain/html/limitNesting'
import { parseHtml } from '../../../../plugins/portability/domain/html/parseHtml'
import { wordsOfBody, wordsOfHtml } from './words'

const TAGS = (
  'p div span b strong i em u s code sub sup mark a h1 h2 h3 ul ol li blockquote cite footer table caption thead tbody tr td ' +
  'th pre figure figcaption section article dl dt dd details summary center font small q svg text math form label select ' +
  'option textarea button script style iframe video audio object noscript template foo-bar marquee nav address ruby rt xmp title'
).split(' ')

const CLASSES = [
  '',
  'wp-block-gallery',
  'gallery',
  'wp-block-embed',
  'twitter-tweet',
  'tr-caption-container',
  'tr-caption',
  'wp-block-verse',
  'wp-caption',
  'wp-caption-text',
  'separator',
  'language-js',
  'wp-smiley',
  'blocks-gallery-item',
]

const words = fc
  .array(
    fc.constantFrom(
      'বাংলা',
      'র‌্যাব',
      'tea',
      'x<y',
      '&amp;',
      'https://youtu.be/abcdefghijk',
      'কি?',
      '।',
      '\n',
      '\n\n',
      '&nbsp;',
      '😀',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((list) => list.join(' ').replaceAll('<', '&lt;'))

const attributes = fc
  .record({
    class: fc.constantFrom(...CLASSES),
    href: fc.constantFrom(
      '',
      'https://x.example/a',
      'javascript:alert(1)',
      '/p/1',
      '#a',
      'https://twitter.com/a/status/1',
    ),
    src: fc.constantFrom('', 'https://x.example/a.jpg', 'data:,x'),
    style: fc.constantFrom('', 'font-weight:bold', 'text-align:center'),
    cite: fc.constantFrom('', 'https://source.example/'),
  })
  .map((all) =>
    Object.entries(all)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(''),
  )

const tree = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }).map((list) => list.join('')),
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    words,
    fc.constantFrom(
      '<br>',
      '<br><br>',
      '<hr>',
      '<!--more-->',
      '<!-- c -->',
      '<input type="checkbox">',
    ),
    attributes.map((text) => `<img${text} alt="ছবি">`),
    fc
      .tuple(fc.constantFrom(...TAGS), attributes, tie('nodes'))
      .map(([tag, text, inner]) => `<${tag}${text}>${inner}</${tag}>`),
  ),
})).nodes

/** Tags opened and closed in any order, as broken editors leave them. */
const soup = fc
  .array(
    fc.oneof(
      words,
      fc.tuple(fc.constantFrom(...TAGS), attributes).map(([tag, text]) => `<${tag}${text}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''))

const convert = (html: string, known: boolean, newlines: 'collapse' | 'paragraphs') =>
  htmlToLexical({
    html,
    newlines,
    resolveImage: ({ src }) => (known ? `media:${src}` : null),
    rewriteLink: (href) => ({ href }),
  })

describe('htmlToLexical keeps what a reader sees', () => {
  it.each([
    ['trees', tree],
    ['tag soup', soup],
  ])('in order, of any %s', (_name, html) => {
    fc.assert(
      fc.property(
        html,
        fc.boolean(),
        fc.constantFrom('collapse', 'paragraphs'),
        (source, known, newlines) => {
          const { body, textRetained } = convert(source, known, newlines)
          expect(wordsOfBody(body)).toContainInOrder(wordsOfHtml(parseHtml(source)))
          expect(textRetained).toBe(1)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('gives the same body for the same HTML, with every id once', () => {
    fc.assert(
      fc.property(tree, (source) => {
        const { body } = convert(source, true, 'collapse')
        expect(convert(source, true, 'collapse').body).toEqual(body)
        const ids = JSON.stringify(body).match(/"id":"[0-9a-f]{24}"/g) ?? []
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 300 },
    )
  })

  it('does not touch what people write when it limits nesting', () => {
    fc.assert(
      fc.property(tree, (source) => {
        expect(limitNesting(source)).toEqual({ html: source, rest: '' })
      }),
    )
  })
})

describe('hostile HTML', () => {
  it.each([
    ['div', (n: number) => '<div>'.repeat(n)],
    ['b', (n: number) => '<b>'.repeat(n)],
    [
      'font with attributes',
      (n: number) => Array.from({ length: n }, (_, i) => `<p><font size=${i}>`).join('x'),
    ],
    ['blockquote', (n: number) => '<blockquote>'.repeat(n)],
    ['ul and li', (n: number) => '<ul><li>'.repeat(n)],
    ['table and cell', (n: number) => '<table><tr><td>'.repeat(n)],
    ['figure', (n: number) => '<figure>'.repeat(n)],
    ['svg and style', (n: number) => `<svg><style>${'<div>'.repeat(n)}`],
    ['fostered text', (n: number) => `<table>${'<b>x</b>y'.repeat(n)}`],
    [
      'attributes',
      (n: number) => `<p ${Array.from({ length: n }, (_, i) => `a${i}=1`).join(' ')}>`,
    ],
    ['pictures', (n: number) => 'x<img src="https://x.example/a.jpg"> '.repeat(n)],
    ['line breaks', (n: number) => '<br>'.repeat(n)],
    ['unclosed anchors', (n: number) => '<a name=x>y'.repeat(n)],
    ['unclosed comment', (n: number) => '<!--'.repeat(n)],
    ['angle brackets', (n: number) => '<'.repeat(n)],
    ['shut tags', (n: number) => '</p></b></div>'.repeat(n)],
  ])(
    '100,000 of %s are converted in seconds, the words kept',
    (name, make) => {
      // The comment is closed at last; everything else needs no closing to go on.
      const html = `${make(100_000)}${name === 'unclosed comment' ? '-->' : ''}শেষ`
      const { body } = convert(html, true, 'paragraphs')
      expect(JSON.stringify(body)).toContain('শেষ')
    },
    20_000,
  )

  it('keeps scripts as inert text and drops no source', () => {
    const { body, warnings } = convert(
      '<p>a</p><script>alert("x")</script><form><input name="q"></form>',
      true,
      'collapse',
    )
    expect(body.root.children).toMatchObject([
      { type: 'paragraph' },
      { type: 'block', fields: { blockType: 'rawHtml', html: '<script>alert("x")</script>' } },
      { type: 'block', fields: { blockType: 'rawHtml', html: '<form><input name="q"></form>' } },
    ])
    expect(warnings.map(({ values }) => values.element)).toEqual(['script', 'form'])
  })

  it('never keeps a link that runs code', () => {
    const { body, warnings } = convert(
      '<a href="java\tscript:alert(1)">click</a>',
      true,
      'collapse',
    )
    expect(JSON.stringify(body)).not.toMatch(/alert|script/)
    expect(warnings).toMatchObject([{ code: 'link-dropped' }])
  })
})
