import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownToArticle } from '../../src/article/markdownToArticle'
import { anyText } from './anyText'

const read = (markdown: string) => {
  const article = markdownToArticle({ markdown })
  const words = (place: { offset: number; length: number }) =>
    article.text.slice(place.offset, place.offset + place.length)
  return { article, blocks: article.blocks.map((block) => [block.kind, words(block)]), words }
}

describe('markdownToArticle', () => {
  it('takes title, excerpt and language from the front matter', () => {
    const { article } = read('---\ntitle: "আলু চাষ"\ndescription: সার\nlang: bn\n---\n# অন্য\n\nকথা')
    expect(article).toMatchObject({ title: 'আলু চাষ', excerpt: 'সার', language: 'bn' })
    expect(article.text).toBe('অন্য\n\nকথা')
  })

  it('takes a first heading as the title when the front matter has none', () => {
    expect(read('# আলু\n\nকথা').article).toMatchObject({ title: 'আলু', text: 'কথা' })
    expect(read('আলু\n===\nকথা').article).toMatchObject({ title: 'আলু', text: 'কথা' })
  })

  it('reads headings, lists, quotes, code, tables, HTML and paragraphs', () => {
    const markdown = [
      'এক *জোর*',
      'দুই snake_case_word',
      '',
      '## মাথা ##',
      '- ক',
      '  চলছে',
      '- [x] খ',
      '১. গ',
      '',
      '> উক্তি',
      '> — লালন',
      '',
      '```ts',
      '# নয়',
      '  const a = 1',
      '```',
      '| ক | খ |',
      '|---|:-:|',
      '| গ | ঘ |',
      '',
      '<div>',
      '<p>এইচটিএমএল</p></div>',
      '',
      '---',
      '',
      '    সারি',
      '      ভেতরে',
    ].join('\r\n')
    const { article, blocks } = read(markdown)
    expect(blocks).toEqual([
      ['paragraph', 'এক জোর\nদুই snake_case_word'],
      ['heading', 'মাথা'],
      ['list-item', 'ক\nচলছে'],
      ['list-item', 'খ'],
      ['list-item', 'গ'],
      ['quote', 'উক্তি\n— লালন'],
      ['code', '# নয়\n  const a = 1'],
      ['table-cell', 'ক'],
      ['table-cell', 'খ'],
      ['table-cell', 'গ'],
      ['table-cell', 'ঘ'],
      ['raw-html', 'এইচটিএমএল'],
      ['code', 'সারি\n  ভেতরে'],
    ])
    expect(article.blocks[5]).toMatchObject({ source: 'লালন' })
    expect(article.blocks[1]).toMatchObject({ level: 2 })
  })

  it('gives links with their words, and pictures', () => {
    const { article, words } = read(
      'আগে [এখানে **দেখুন**](/x "t") ![ছবি](/a.png) <https://b.c> `ক*খ`',
    )
    expect(article.text).toBe('আগে এখানে দেখুন  https://b.c ক*খ')
    expect(article.links.map((link) => [link.href, words(link)])).toEqual([
      ['/x', 'এখানে দেখুন'],
      ['https://b.c', 'https://b.c'],
    ])
    expect(article.images).toEqual([{ offset: 16, mediaId: null, url: '/a.png', alt: 'ছবি' }])
  })

  it('keeps blocks in order and apart, whatever it reads', () => {
    const marks = fc.constantFrom(
      '# ',
      '> ',
      '- ',
      '```',
      '|',
      '\n',
      '\n\n',
      '    ',
      '[a](b)',
      '<p>',
      '---\n',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, anyText), { maxLength: 12 }), (pieces) => {
        const { article, blocks } = read(pieces.join(''))
        expect(blocks.map(([, value]) => value).join('\n\n')).toBe(article.text)
      }),
      { numRuns: 300 },
    )
  })
})
