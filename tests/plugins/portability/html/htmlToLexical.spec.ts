import { describe, expect, it } from 'vitest'

import { htmlToLexical } from '../../../../plugins/portability/domain/html/htmlToLexical'
import type {
  ImageReference,
  RewrittenLink,
} from '../../../../plugins/portability/domain/html/conversion'

type Options = {
  newlines?: 'collapse' | 'paragraphs'
  image?: string | null
  link?: (href: string) => RewrittenLink
}

const convert = (
  html: string,
  { newlines, image = 'm1', link = (href) => ({ href }) }: Options = {},
) =>
  htmlToLexical({ html, newlines, resolveImage: () => image, rewriteLink: link }).body.root.children

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...words: string[]) => ({
  type: 'paragraph',
  children: words.flatMap((word, index) =>
    index === 0 ? [text(word)] : [{ type: 'linebreak' }, text(word)],
  ),
})
const upload = (fields: object = {}) => ({
  type: 'upload',
  relationTo: 'media',
  value: 'm1',
  fields,
})
const block = (blockType: string, fields: object = {}) => ({
  type: 'block',
  version: 2,
  fields: { blockType, blockName: '', ...fields },
})

describe('text', () => {
  it('keeps formats, nested and by style, and collapses spaces', () => {
    expect(
      convert(
        '<p> a <b>b<i>c</i></b>\n<u>d</u><s>e</s><code>f</code><sub>g</sub><sup>h</sup> <span style="font-weight:700">i</span> </p>',
      ),
    ).toMatchObject([
      {
        children: [
          text('a '),
          text('b', 1),
          text('c', 3),
          text(' '),
          text('d', 8),
          text('e', 4),
          text('f', 16),
          text('g', 32),
          text('h', 64),
          text(' '),
          text('i', 1),
        ],
      },
    ])
  })

  it('parts paragraphs at two line breaks, as Blogger writes them, and drops empty ones', () => {
    expect(
      convert('এক<br><br>দুই<br>তিন<br/>&nbsp;<br/>চার<p>&nbsp;</p><div><br></div>'),
    ).toMatchObject([paragraph('এক'), paragraph('দুই', 'তিন'), paragraph('চার')])
  })

  it('parts classic text at blank lines and keeps single line ends', () => {
    const classic = 'এক\n\nদুই\nতিন\n<ul>\n<li>ক</li>\n</ul>\nচার<!--more-->\n\nপাঁচ'
    expect(convert(classic, { newlines: 'paragraphs' })).toMatchObject([
      paragraph('এক'),
      paragraph('দুই', 'তিন'),
      { type: 'list' },
      paragraph('চার'),
      paragraph('পাঁচ'),
    ])
  })

  it('keeps headings with their level and alignment', () => {
    expect(convert('<h2 style="text-align:center">ক</h2><h6>খ</h6>')).toMatchObject([
      { type: 'heading', tag: 'h2', format: 'center', children: [text('ক')] },
      { type: 'heading', tag: 'h6', children: [text('খ')] },
    ])
  })

  it('gives an empty text one empty paragraph, which the editor needs', () => {
    expect(convert('<!-- nothing -->')).toMatchObject([{ type: 'paragraph', children: [] }])
  })
})

describe('links', () => {
  it('keep address, tab and formats, one node per paragraph they run through', () => {
    const [first, second] = convert(
      '<a href="https://x.example/" target="_blank"><p>a <b>b</b></p><p>c</p></a>',
    )
    const fields = { linkType: 'custom', url: 'https://x.example/', newTab: true }
    expect(first).toMatchObject({
      children: [{ type: 'link', fields, children: [text('a '), text('b', 1)] }],
    })
    expect(second).toMatchObject({ children: [{ type: 'link', fields, children: [text('c')] }] })
  })

  it('become internal, change or go, as rewriteLink says', () => {
    const html = '<p><a href="/old">a</a> <a href="/gone">b</a></p>'
    const link = (href: string): RewrittenLink =>
      href === '/old' ? { doc: { relationTo: 'posts', value: 'p1' } } : null
    expect(convert(html, { link })).toMatchObject([
      {
        children: [
          {
            type: 'link',
            fields: { linkType: 'internal', doc: { relationTo: 'posts', value: 'p1' } },
          },
          text(' b'),
        ],
      },
    ])
  })
})

describe('lists', () => {
  it('nest, number on and keep paragraphs of one item together', () => {
    const html = '<ol start="3"><li><p>a</p><p>b</p><ul><li>c</li></ul></li><li>d</li></ol>'
    expect(convert(html)).toMatchObject([
      {
        type: 'list',
        listType: 'number',
        tag: 'ol',
        start: 3,
        children: [
          { value: 3, children: [text('a'), { type: 'linebreak' }, text('b')] },
          {
            children: [
              {
                type: 'list',
                listType: 'bullet',
                children: [{ indent: 1, children: [text('c')] }],
              },
            ],
          },
          { value: 4, children: [text('d')] },
        ],
      },
    ])
  })

  it('are parted by a picture or a table in an item, order and numbers kept', () => {
    expect(
      convert('<ol><li>a<img src="https://x.example/a.jpg"></li><li>b</li></ol>'),
    ).toMatchObject([
      { type: 'list', start: 1, children: [{ children: [text('a')] }] },
      upload(),
      { type: 'list', start: 2, children: [{ value: 2, children: [text('b')] }] },
    ])
  })

  it('of checkboxes become check lists', () => {
    expect(
      convert(
        '<ul><li><input type="checkbox" checked>a</li><li><input type="checkbox">b</li></ul>',
      ),
    ).toMatchObject([{ listType: 'check', children: [{ checked: true }, { checked: false }] }])
  })
})

describe('quotations', () => {
  it('with a source become quotation blocks', () => {
    for (const source of [
      '<cite>Tagore</cite>',
      '<footer>Tagore</footer>',
      '<p><cite>Tagore</cite></p>',
    ]) {
      expect(
        convert(`<blockquote cite="https://t.example/"><p>a</p>${source}</blockquote>`),
      ).toMatchObject([
        block('quotation', {
          content: { root: { children: [paragraph('a')] } },
          source: 'Tagore',
          sourceUrl: 'https://t.example/',
        }),
      ])
    }
  })

  it('without one stay plain quotes, a <cite> inside the sentence stays a word', () => {
    expect(convert('<blockquote><p>a <cite>b</cite> c</p><p>d</p></blockquote>')).toMatchObject([
      {
        type: 'quote',
        children: [text('a '), text('b', 2), text(' c'), { type: 'linebreak' }, text('d')],
      },
    ])
  })
})

describe('tables and code', () => {
  it('keep header cells, spans, blocks in cells and the caption', () => {
    const html =
      '<table><caption>দাম</caption><thead><tr><th>a</th><th colspan="2">b</th></tr></thead><tr><th rowspan="2">c</th><td><ul><li>d</li></ul></td><td></td></tr></table>'
    expect(convert(html)).toMatchObject([
      paragraph('দাম'),
      {
        type: 'table',
        children: [
          {
            children: [
              { headerState: 1, colSpan: 1 },
              { headerState: 1, colSpan: 2 },
            ],
          },
          {
            children: [
              { headerState: 2, rowSpan: 2 },
              { headerState: 0, children: [{ type: 'list' }] },
              { children: [{ type: 'paragraph', children: [] }] },
            ],
          },
        ],
      },
    ])
  })

  it('unwraps a table that is only a frame and keeps one inside a cell as raw HTML', () => {
    expect(convert('<table><tr><td><h2>ক</h2>খ</td></tr></table>')).toMatchObject([
      { type: 'heading' },
      paragraph('খ'),
    ])
    const inner = '<table><tbody><tr><th>গ</th></tr></tbody></table>'
    expect(convert(`<table><tr><td>ক</td><td>${inner}</td></tr></table>`)).toMatchObject([
      {
        type: 'table',
        children: [{ children: [{}, { children: [block('rawHtml', { html: inner })] }] }],
      },
    ])
  })

  it.each([
    ['<pre><code class="language-TypeScript">const a = 1\n\n  b</code></pre>', 'typescript'],
    ['<pre class="brush: php; notranslate">const a = 1\n\n  b</pre>', 'php'],
    ['<pre data-lang="js">\nconst a = 1<br>\n  b\n</pre>', 'js'],
    ['<pre>const a = 1\n\n  b</pre>', ''],
  ])('%s is a code block', (html, language) => {
    expect(convert(html)).toMatchObject([block('code', { language, code: 'const a = 1\n\n  b' })])
  })

  it('keep the lines of a verse as a paragraph', () => {
    expect(convert('<pre class="wp-block-verse">এক\nদুই</pre>')).toMatchObject([
      paragraph('এক', 'দুই'),
    ])
  })
})

describe('pictures', () => {
  it('stand beside the paragraph they were in, not inside a sentence', () => {
    expect(convert('<p>a <img src="https://x.example/a.jpg"> b</p>')).toMatchObject([
      { type: 'paragraph', children: [text('a b')] },
      upload(),
    ])
    expect(
      convert(
        '<p><img src="https://x.example/a.jpg">a<br><img src="https://x.example/a.jpg"><br>b</p>',
      ),
    ).toMatchObject([upload(), paragraph('a'), upload(), paragraph('b')])
  })

  it('keep captions, and links that lead elsewhere than to the picture', () => {
    const img = '<img src="https://x.example/a.jpg">'
    expect(
      convert(
        `<figure><a href="https://x.example/a.jpg">${img}</a><figcaption>ছবি <b>এক</b></figcaption></figure>`,
      ),
    ).toMatchObject([upload({ caption: 'ছবি এক' })])
    expect(convert(`<a href="https://shop.example/">${img}</a>`)).toMatchObject([
      upload({ href: 'https://shop.example/' }),
    ])
  })

  it('of Blogger, in separators and caption tables, are figures', () => {
    const separator =
      '<div class="separator"><a href="https://blogger.googleusercontent.com/img/b/x/s1600/a"><img src="https://blogger.googleusercontent.com/img/b/x/s320/a"></a></div>'
    expect(convert(separator)).toEqual([expect.objectContaining(upload())])
    const table = `<table class="tr-caption-container"><tr><td><img src="https://x.example/a.jpg"></td></tr><tr><td class="tr-caption">ছবি</td></tr></table>`
    expect(convert(table)).toMatchObject([upload(), paragraph('ছবি')])
  })

  it('that are not known stay as raw HTML and are told', () => {
    const result = htmlToLexical({
      html: '<p>a</p><img src="https://x.example/a.jpg" alt="b">',
      resolveImage: () => null,
      rewriteLink: (href) => ({ href }),
    })
    expect(result.body.root.children[1]).toMatchObject(
      block('rawHtml', { html: '<img src="https://x.example/a.jpg" alt="b">' }),
    )
    expect(result.warnings).toEqual([
      { code: 'image-kept-as-html', values: { address: 'https://x.example/a.jpg' } },
    ])
  })

  it('are asked for with their attachment ids and late addresses', () => {
    const html =
      '<img class="wp-image-7" src="//x.example/a.jpg" alt="ছবি"><img src="https://x.example/a.jpg"><img src="data:image/gif;base64,x" data-src="/b.jpg"><img>'
    const asked: ImageReference[] = []
    htmlToLexical({
      html,
      rewriteLink: (href) => ({ href }),
      resolveImage: (image) => {
        asked.push(image)
        return 'm1'
      },
    })
    expect(asked).toEqual([
      { src: 'https://x.example/a.jpg', alt: 'ছবি', title: '', attachmentId: '7' },
      { src: 'https://x.example/a.jpg', alt: '', title: '', attachmentId: null },
      { src: '/b.jpg', alt: '', title: '', attachmentId: null },
    ])
  })

  it('of a gallery become one block with their captions', () => {
    const one = (name: string) =>
      `<figure><img src="https://x.example/${name}.jpg"><figcaption>${name}</figcaption></figure>`
    expect(
      convert(
        `<figure class="wp-block-gallery">${one('a')}${one('b')}<figcaption>সব</figcaption></figure>`,
      ),
    ).toMatchObject([
      block('gallery', {
        images: [
          { image: 'm1', caption: 'a' },
          { image: 'm1', caption: 'b' },
        ],
      }),
      paragraph('সব'),
    ])
  })

  it('that are smileys become their character', () => {
    expect(
      convert('<p>a <img class="wp-smiley" src="https://s.example/x.png" alt="😀"></p>'),
    ).toMatchObject([paragraph('a 😀')])
  })
})

describe('embeds', () => {
  it.each([
    [
      '<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0" title="চা"></iframe>',
      'https://www.youtube.com/watch?v=abcdefghijk',
      'চা',
    ],
    ['<iframe src="https://player.vimeo.com/video/42"></iframe>', 'https://vimeo.com/42', ''],
    [
      '<video><source src="https://x.example/a.mp4">no video</video>',
      'https://x.example/a.mp4',
      '',
    ],
    [
      '<object><param name="movie" value="http://www.youtube.com/v/abcdefghijk"></object>',
      'https://www.youtube.com/watch?v=abcdefghijk',
      '',
    ],
    [
      '<blockquote class="twitter-tweet"><p>কথা</p>— A <a href="https://twitter.com/a/status/1?ref=x">May 1</a></blockquote>',
      'https://twitter.com/a/status/1?ref=x',
      'কথা — A May 1',
    ],
    [
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://vimeo.com/42\n</div><figcaption>চা</figcaption></figure>',
      'https://vimeo.com/42',
      'চা',
    ],
    [
      '<div class="fb-post" data-href="https://www.facebook.com/a/posts/1"></div>',
      'https://www.facebook.com/a/posts/1',
      '',
    ],
  ])('%s', (html, url, title) => {
    expect(convert(html)).toMatchObject([block('embed', { url, title })])
  })

  it('are made of a known address alone on a line of classic text, of no other', () => {
    const html = 'https://youtu.be/abcdefghijk\n\nhttps://x.example/a'
    expect(convert(html, { newlines: 'paragraphs' })).toMatchObject([
      block('embed', { url: 'https://youtu.be/abcdefghijk' }),
      paragraph('https://x.example/a'),
    ])
  })

  it('without a web address stay raw HTML', () => {
    expect(convert('<iframe srcdoc="x"></iframe>')).toMatchObject([
      block('rawHtml', { html: '<iframe srcdoc="x"></iframe>' }),
    ])
  })
})
