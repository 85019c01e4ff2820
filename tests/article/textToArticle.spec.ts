import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textToArticle } from '../../src/article/textToArticle'
import { anyText } from './anyText'

describe('textToArticle', () => {
  it('keeps the text as it is and gives a paragraph per stretch between blank lines', () => {
    const text = '\r\n  এক\r\nদুই \r\n \t\r\n\r\nতিন\n'
    const article = textToArticle({ title: 'T', text, language: 'bn' })
    expect(article).toMatchObject({ title: 'T', language: 'bn', text })
    expect(
      article.blocks.map(({ kind, offset, length }) => [kind, text.slice(offset, offset + length)]),
    ).toEqual([
      ['paragraph', 'এক\r\nদুই'],
      ['paragraph', 'তিন'],
    ])
  })

  it('has all but white space in trimmed blocks, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0
        let outside = ''
        for (const { offset, length } of textToArticle({ text }).blocks) {
          expect(offset).toBeGreaterThanOrEqual(from)
          const words = text.slice(offset, offset + length)
          expect(words).toBe(words.trim())
          expect(words).not.toBe('')
          outside += text.slice(from, offset)
          from = offset + length
        }
        expect((outside + text.slice(from)).trim()).toBe('')
      }),
      { numRuns: 500 },
    )
  })
})
