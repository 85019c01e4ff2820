import { describe, expect, it } from 'vitest'

import { convertItem } from '../../../plugins/portability/domain/convertItem'
import { resolveReferences } from '../../../plugins/portability/domain/html/resolveReferences'

const convert = (html: string, base: string | null = 'https://old.example') =>
  convertItem({ title: 'Title', html, newlines: 'collapse', base })

describe('converting an item', () => {
  it('lists each picture once and reads relative ones against the old blog', () => {
    const { images } = convert(
      '<img src="/a.jpg"><p><img src="https://x.example/b.jpg"></p><img src="/a.jpg">',
    )
    expect(images.map(({ src }) => src)).toEqual([
      'https://old.example/a.jpg',
      'https://x.example/b.jpg',
    ])
  })

  it('keeps a picture without an address on the web as HTML', () => {
    const { body, images } = convert(
      '<img src="/a.jpg"><img src="data:image/png;base64,AA==">',
      null,
    )
    expect(images).toEqual([])
    expect(JSON.stringify(body).match(/"rawHtml"/g)).toHaveLength(2)
  })

  it('tells the language when the words do', () => {
    expect(convert(`<p>${'আমাদের ছাদের বাগানে এবার টমেটো হয়েছে। '.repeat(9)}</p>`).language).toBe(
      'bn',
    )
    expect(convert('<p>12</p>').language).toBeNull()
  })
})

describe('resolving references', () => {
  const resolved = (html: string, link = (href: string) => ({ href: `new:${href}` })) => {
    const { body, images } = convert(html)
    resolveReferences({
      body,
      media: images.map((_image, index) => `media-${index}`),
      link: (href) =>
        href === 'https://old.example/post'
          ? { href: '/post', doc: { relationTo: 'posts', value: 'post-1' } }
          : { ...link(href), doc: null },
    })
    return JSON.stringify(body)
  }

  it('reaches pictures in paragraphs, galleries, tables and quotations', () => {
    const body = resolved(
      '<p><img src="/0.jpg"></p><div class="gallery"><figure><img src="/1.jpg"></figure><figure><img src="/2.jpg"></figure></div>' +
        '<table><tr><td><img src="/3.jpg"></td></tr></table>',
    )
    for (const index of [0, 1, 2, 3]) expect(body).toContain(`"media-${index}"`)
    expect(body).not.toMatch(/"(?:value|image)":\d/)
  })

  it('turns links into documents, also in lists and quotations', () => {
    for (const html of [
      '<p><a href="https://old.example/post">x</a></p>',
      '<ul><li><a href="https://old.example/post">x</a></li></ul>',
      '<blockquote><p>Said</p><p><a href="https://old.example/post">x</a></p></blockquote>',
    ]) {
      const body = resolved(html)
      expect(body, html).toContain(
        '"linkType":"internal","doc":{"relationTo":"posts","value":"post-1"}',
      )
      expect(body, html).not.toContain('old.example/post')
    }
  })

  it('gives a picture that leads to a document the path, since a picture holds only addresses', () => {
    const body = resolved('<a href="https://old.example/post"><img src="/0.jpg"></a>')
    expect(body).toContain('"href":"/post"')
  })
})
