import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { textPieces } from '../../../../plugins/originality/components/textPieces'

describe('textPieces', () => {
  it('cuts a paragraph at the borders of its passages', () => {
    const pieces = textPieces({
      text: 'আমি টবে মরিচ লাগাই।',
      spans: [{ key: 'a', offset: 4, length: 8 }],
    })
    expect(pieces).toEqual([
      [
        { text: 'আমি ', key: null, starts: [] },
        { text: 'টবে মরিচ', key: 'a', starts: ['a'] },
        { text: ' লাগাই।', key: null, starts: [] },
      ],
    ])
  })

  it('marks a passage that goes on in the next paragraph and names it once', () => {
    const pieces = textPieces({
      text: 'one two\n\nthree four',
      spans: [{ key: 'a', offset: 4, length: 10 }],
    })
    expect(pieces).toEqual([
      [
        { text: 'one ', key: null, starts: [] },
        { text: 'two', key: 'a', starts: ['a'] },
      ],
      [
        { text: 'three', key: 'a', starts: [] },
        { text: ' four', key: null, starts: [] },
      ],
    ])
  })

  it('gives the words of an overlap to the passage that began last', () => {
    const pieces = textPieces({
      text: 'abcdef',
      spans: [
        { key: 'a', offset: 0, length: 4 },
        { key: 'b', offset: 2, length: 4 },
      ],
    })
    expect(pieces[0]?.map(({ text, key }) => [text, key])).toEqual([
      ['ab', 'a'],
      ['cd', 'b'],
      ['ef', 'b'],
    ])
  })

  it('loses no word, keeps every passage, and bears spans beyond the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ক', 'b', ' ', '\n\n', '।'), { maxLength: 60 }),
        fc.array(fc.record({ offset: fc.nat(80), length: fc.integer({ min: 1, max: 40 }) }), {
          maxLength: 6,
        }),
        (parts, given) => {
          const text = parts.join('')
          const spans = given.map((span, place) => ({ ...span, key: String(place) }))
          const pieces = textPieces({ text, spans }).flat()
          const joined = pieces.map((piece) => piece.text).join('')
          expect(joined.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''))
          const named = pieces.flatMap(({ starts }) => starts)
          expect(new Set(named).size).toBe(named.length)
          const seen = spans.filter(
            ({ offset, length }) => text.slice(offset, offset + length).trim() !== '',
          )
          expect(named).toEqual(expect.arrayContaining(seen.map(({ key }) => key)))
        },
      ),
    )
  })
})
