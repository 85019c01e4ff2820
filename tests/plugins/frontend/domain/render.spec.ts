import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { headingsOf } from '../../../../plugins/frontend/domain/headingsOf'
import type { ImageObject } from '../../../../plugins/frontend/domain/imageObject'
import { imageObjectOf } from '../../../../plugins/frontend/domain/imageObjectOf'
import { cleanHtml } from '../../../../plugins/frontend/domain/render/cleanHtml'
import { playerOf } from '../../../../plugins/frontend/domain/render/playerOf'
import type { RenderContext } from '../../../../plugins/frontend/domain/render/renderContext'
import { renderHtml } from '../../../../plugins/frontend/domain/render/renderHtml'
import { safeAddress } from '../../../../plugins/frontend/domain/render/safeAddress'

const text = (value: string, format = 0) => ({ type: 'text', text: value, format, version: 1 })
const node = (type: string, children: unknown[], more: object = {}) => ({ type, children, ...more })
const block = (fields: object) => ({ type: 'block', fields })
const bodyOf = (...children: unknown[]) => ({ root: { type: 'root', children } })

const image: ImageObject = {
  id: 'm1',
  url: 'https://cms.example/a.jpg',
  alt: 'A "b"',
  decorative: false,
  width: 10,
  height: 5,
  mimeType: 'image/jpeg',
  focalPoint: { x: 50, y: 50 },
  dominantColour: null,
  credit: null,
  licence: null,
  sizes: [],
  srcset: '',
}

const render = (body: unknown, changes: Partial<RenderContext> = {}): string =>
  renderHtml({
    body,
    context: {
      headingIds: headingsOf(body).ids,
      addressOf: () => null,
      imageOf: (value) => (value === 'm1' ? image : null),
      cleanHtml: (html) => cleanHtml({ html, base: null }),
      base: null,
      ...changes,
    },
  })

describe('a body as HTML', () => {
  it.each([
    [
      'a paragraph',
      node('paragraph', [text('ক < খ & "গ"')]),
      '<p>ক &lt; খ &amp; &quot;গ&quot;</p>',
    ],
    ['an empty paragraph', node('paragraph', []), ''],
    [
      'an aligned one',
      node('paragraph', [text('x')], { format: 'center' }),
      '<p class="align-center">x</p>',
    ],
    [
      'formats',
      node('paragraph', [text('x', 1 + 2 + 16)]),
      '<p><strong><em><code>x</code></em></strong></p>',
    ],
    ['a break', node('paragraph', [text('a'), { type: 'linebreak' }, text('b')]), '<p>a<br>b</p>'],
    ['a rule', { type: 'horizontalrule' }, '<hr>'],
    ['a quote', node('quote', [text('q')]), '<blockquote>q</blockquote>'],
    ['an unknown heading', node('heading', [text('h')], { tag: 'script' }), '<h2 id="h">h</h2>'],
    [
      'a list within a list',
      node(
        'list',
        [
          node('listitem', [text('1')]),
          node('listitem', [node('list', [node('listitem', [text('1a')])], { tag: 'ul' })]),
        ],
        { tag: 'ol', start: 3 },
      ),
      '<ol start="3"><li>1<ul><li>1a</li></ul></li></ol>',
    ],
    [
      'a checklist',
      node('list', [node('listitem', [text('done')], { checked: true })], {
        listType: 'check',
        tag: 'ul',
      }),
      '<ul><li><input type="checkbox" disabled checked> done</li></ul>',
    ],
    [
      'a table',
      node('table', [
        node('tablerow', [
          node('tablecell', [text('h')], { headerState: 1, colSpan: 2 }),
          node('tablecell', [text('c')], { headerState: 0, colSpan: '2" x' }),
        ]),
      ]),
      '<table><tbody><tr><th scope="col" colspan="2">h</th><td>c</td></tr></tbody></table>',
    ],
    [
      'a link',
      node('link', [text('l')], { fields: { url: '/আমার-লেখা', newTab: true } }),
      '<a href="/আমার-লেখা" target="_blank" rel="noopener noreferrer">l</a>',
    ],
    [
      'a link that runs code',
      node('link', [text('l')], { fields: { url: ' java\nscript:alert(1)' } }),
      'l',
    ],
    [
      'a link to nothing that is public',
      node('link', [text('l')], {
        fields: { linkType: 'internal', doc: { relationTo: 'posts', value: 'p' } },
      }),
      'l',
    ],
    [
      'code',
      block({ blockType: 'code', language: 'TS', code: 'a < b' }),
      '<pre><code class="language-ts">a &lt; b</code></pre>',
    ],
    [
      'code of an odd language',
      block({ blockType: 'code', language: '"><x', code: '1' }),
      '<pre><code>1</code></pre>',
    ],
    [
      'a quotation',
      block({
        blockType: 'quotation',
        content: bodyOf(node('paragraph', [text('q')])),
        source: 'Tagore',
        sourceUrl: 'https://a.example',
      }),
      '<figure><blockquote cite="https://a.example"><p>q</p></blockquote><figcaption><cite><a href="https://a.example">Tagore</a></cite></figcaption></figure>',
    ],
    [
      'an embed',
      block({ blockType: 'embed', url: 'https://maps.example/x', title: 'Map' }),
      '<p><a href="https://maps.example/x">Map</a></p>',
    ],
    [
      'an embed that runs code',
      block({ blockType: 'embed', url: 'javascript:1', title: 'Map' }),
      '',
    ],
    [
      'a gallery',
      block({ blockType: 'gallery', images: [{ image: 'm1', caption: 'c' }, { image: 'gone' }] }),
      '<div class="gallery"><figure><img src="https://cms.example/a.jpg" width="10" height="5" alt="A &quot;b&quot;" loading="lazy" decoding="async"><figcaption>c</figcaption></figure></div>',
    ],
    ['a block of another plugin', block({ blockType: 'poll' }), ''],
    ['a node of another plugin', node('marquee', [text('m')]), 'm'],
  ])('has %s', (_name, child, html) => {
    expect(render(bodyOf(child))).toBe(html)
  })

  it('plays a video of YouTube without its cookies', () => {
    const html = render(
      bodyOf(block({ blockType: 'embed', url: 'https://youtu.be/abcdef12345?t=4', title: 'V' })),
    )
    expect(html).toContain(
      '<iframe src="https://www.youtube-nocookie.com/embed/abcdef12345" title="V"',
    )
  })

  it('makes every path absolute where it has to be', () => {
    const html = render(
      bodyOf(
        node('link', [text('l')], { fields: { url: '/a?b=1&c' } }),
        block({ blockType: 'rawHtml', html: '<a href="/d">d</a>' }),
      ),
      {
        base: 'https://blog.example',
        cleanHtml: (raw) => cleanHtml({ html: raw, base: 'https://blog.example' }),
      },
    )
    expect(html).toBe(
      '<a href="https://blog.example/a?b=1&amp;c">l</a><a href="https://blog.example/d">d</a>',
    )
  })

  it('takes any value for a body and exhausts nothing', () => {
    let deep: unknown = text('x')
    for (let depth = 0; depth < 50_000; depth += 1) deep = node('quote', [deep])
    expect(render(bodyOf(deep)).length).toBeLessThan(5_000)
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof render(value)).toBe('string')
        expect(typeof render(bodyOf(value))).toBe('string')
      }),
    )
  })
})

describe('headings', () => {
  it('have an id each, unique in the text, in any script', () => {
    const body = bodyOf(
      node('heading', [text('কী লাগবে?')], { tag: 'h2' }),
      node('heading', [text('কী '), text('লাগবে', 1)], { tag: 'h3' }),
      node('heading', [text('!!!')], { tag: 'h2' }),
      node('heading', [text('  ')], { tag: 'h2' }),
    )
    expect(headingsOf(body).headings).toEqual([
      { id: 'কী-লাগবে', text: 'কী লাগবে?', level: 2 },
      { id: 'কী-লাগবে-2', text: 'কী লাগবে', level: 3 },
      { id: 'section', text: '!!!', level: 2 },
    ])
    expect(render(body)).toContain('<h3 id="কী-লাগবে-2">')
  })
})

describe('HTML that somebody pasted', () => {
  it.each([
    ['<p onclick="x()" style="a" id="i" class="c" lang="bn">t</p>', '<p lang="bn">t</p>'],
    ['<script>alert(1)</script><style>p{}</style>t', 't'],
    [
      '<svg><style><img src=x onerror=alert(1)></style></svg>',
      '<img src="x" alt="" loading="lazy" decoding="async">',
    ],
    [
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
      '',
    ],
    [
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
      '<img src="x" alt="" loading="lazy" decoding="async">&quot;&gt;',
    ],
    ['<a href="jAvAsCrIpT:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="java&#9;script:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="data:text/html,x">a</a>', '<a>a</a>'],
    [
      '<a href="/x" target="_blank">a</a>',
      '<a href="/x" target="_blank" rel="noopener noreferrer">a</a>',
    ],
    [
      '<img src="//a.example/b.png" onerror="x">',
      '<img src="//a.example/b.png" alt="" loading="lazy" decoding="async">',
    ],
    ['<img src="data:image/svg+xml,x"><img>', ''],
    ['<iframe src="https://evil.example"></iframe>', ''],
    ['<form action="/x"><input><button>b</button>f</form>', 'f'],
    ['<custom-tag>c</custom-tag><h1>h</h1>', 'c<h2>h</h2>'],
    ['<b>a & b</b>', '<b>a &amp; b</b>'],
    [
      '<table><tr><td colspan=2>c</table>',
      '<table><tbody><tr><td colspan="2">c</td></tr></tbody></table>',
    ],
    ['<!-- c --><?php x ?>t', 't'],
  ])('%s', (html, clean) => {
    expect(cleanHtml({ html, base: null })).toBe(clean)
  })

  it('keeps the player of a known host alone', () => {
    expect(
      cleanHtml({
        html: '<iframe src="//www.youtube.com/embed/abcdef12345"></iframe>',
        base: null,
      }),
    ).toContain('src="https://www.youtube-nocookie.com/embed/abcdef12345"')
  })

  it('is as clean the second time as the first, whatever it is made of', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<svg>',
      '<math>',
      '<style>',
      '</style>',
      '<!--',
      '-->',
      '<a href=',
      'javascript:1',
      '>',
      '"',
      "'",
      ' onerror=x',
      '<img src=',
      '<table>',
      '<td>',
      '<b>',
      '<i>',
      '</b>',
      'ক',
      '&lt;',
      '<script>',
      '</script>',
      '<template>',
      '<noscript>',
      '<![CDATA[',
      ']]>',
      '<title>',
      '<textarea>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = cleanHtml({ html: pieces.join(''), base: null })
        const again = cleanHtml({ html: once, base: null })
        expect(cleanHtml({ html: again, base: null })).toBe(again)
        for (const html of [once, again])
          expect(html).not.toMatch(/<(?:script|style|svg|math|template)|<[^>]*\son\w+=/i)
      }),
      { numRuns: 500 },
    )
  })
})

describe('an address of a link', () => {
  it.each([
    ['https://a.example/খ', 'https://a.example/খ'],
    ['/খ', '/খ'],
    ['#x', '#x'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['  ', null],
    ['vbscript:x', null],
    ['ja\u0000vascript:x', null],
    ['file:///etc', null],
  ])('%j is %j', (address, safe) => {
    expect(safeAddress({ address, base: null })).toBe(safe)
  })
})

describe('a player', () => {
  it.each([
    [
      'https://www.youtube.com/watch?list=a&v=abcdef12345',
      'https://www.youtube-nocookie.com/embed/abcdef12345',
    ],
    ['https://vimeo.com/123456', 'https://player.vimeo.com/video/123456?dnt=1'],
    ['https://evil.example/?https://youtu.be/abcdef12345', null],
    ['https://youtube.com.evil.example/watch?v=abcdef12345', null],
  ])('of %s is %j', (address, player) => {
    expect(playerOf(address)).toBe(player)
  })
})

describe('an image object', () => {
  const media = {
    id: 'm',
    url: '/api/media/file/a.jpg',
    mimeType: 'image/jpeg',
    width: 1600,
    height: 800,
    focalX: 20,
    alt: 'ক',
    sizes: {
      card: { url: '/c.jpg', width: 768, height: 384 },
      thumbnail: { url: '/t,1.jpg', width: 320, height: 160 },
      social: { url: '/s.jpg', width: 1200, height: 630 },
      wide: { url: null, width: null },
    },
  }

  it('has absolute addresses and a srcset of the whole picture', () => {
    expect(imageObjectOf({ media, base: 'https://cms.example' })).toMatchObject({
      url: 'https://cms.example/api/media/file/a.jpg',
      focalPoint: { x: 20, y: 50 },
      sizes: [{ name: 'card' }, { name: 'thumbnail' }, { name: 'social' }],
      srcset:
        'https://cms.example/t%2C1.jpg 320w, https://cms.example/c.jpg 768w, https://cms.example/api/media/file/a.jpg 1600w',
    })
  })

  it('has no words where the picture is decoration', () => {
    expect(
      imageObjectOf({ media: { ...media, decorative: true }, base: 'https://a.example' })?.alt,
    ).toBe('')
  })

  it.each([
    [null],
    ['id'],
    [{ id: 'm' }],
    [{ ...media, mimeType: 'application/pdf' }],
    [{ ...media, url: 'javascript:1' }],
  ])('is none for %j', (value) => {
    expect(imageObjectOf({ media: value, base: 'https://a.example' })).toBeNull()
  })
})
