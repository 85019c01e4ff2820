import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hash128 } from '../../src/article/hash128'
import { lexicalToArticle } from '../../src/article/lexicalToArticle'
import { revision } from '../../src/article/revision'
import { anyText } from './anyText'
import { block, body, heading, link, paragraph, parent, text } from './lexical'

const of = (
  children: unknown[],
  more: { title?: string; language?: string; excerpt?: string } = {},
) => revision(lexicalToArticle({ title: 'T', ...more, body: body(...children) }))

describe('revision', () => {
  it('does not change with formatting, nor with the excerpt', () => {
    const plain = of([paragraph('আলু চাষ')])
    expect(of([paragraph(text('আলু', 1), text(' চাষ', 2))])).toBe(plain)
    expect(of([paragraph('আলু চাষ')], { excerpt: 'সার' })).toBe(plain)
    expect(plain).toMatch(/^[0-9a-f]{32}$/u)
  })

  it('does not change when a picture comes populated', () => {
    const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', value })
    expect(of([upload({ id: 'm', url: '/m.jpg', alt: 'আলু' })])).toBe(of([upload('m')]))
    expect(of([upload('m')])).not.toBe(of([upload('n')]))
  })

  it('changes with text, title, language, kind, level, source, link, picture and embed', () => {
    const quotation = (source: string) =>
      block({ blockType: 'quotation', content: body(paragraph('ক')), source })
    const all = [
      of([paragraph('ক')]),
      of([paragraph('খ')]),
      of([paragraph('ক')], { title: 'U' }),
      of([paragraph('ক')], { language: 'bn' }),
      of([heading('h2', 'ক')]),
      of([heading('h3', 'ক')]),
      of([quotation('গ')]),
      of([quotation('ঘ')]),
      of([paragraph(link('/x', 'ক'))]),
      of([paragraph(link('/y', 'ক'))]),
      of([paragraph('ক'), block({ blockType: 'embed', url: 'https://v' })]),
      of([paragraph('ক'), parent('upload', [], { value: 1 })]),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  it('tells any two different texts apart', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        expect(hash128(left) === hash128(right)).toBe(left === right)
      }),
      { numRuns: 500 },
    )
    const seen = new Set(Array.from({ length: 50_000 }, (_, index) => hash128(`অ${index}`)))
    expect(seen.size).toBe(50_000)
  })
})
