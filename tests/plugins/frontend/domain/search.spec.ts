import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { bm25 } from '../../../../plugins/frontend/domain/search/bm25'
import { searchQuestion } from '../../../../plugins/frontend/domain/search/searchWords'
import { snippet } from '../../../../plugins/frontend/domain/search/snippet'

const show = (text: string, asked: string, words?: number) =>
  snippet({ text, question: searchQuestion(asked), ...(words ? { words } : {}) })

describe('a question', () => {
  it.each([
    ['ধান চাষ', { words: ['ধান'], prefix: 'চাশ' }],
    ['Rice rice RICE', { words: [], prefix: 'rice' }],
    ['rice a', { words: ['rice', 'a'], prefix: null }],
    ['  ', { words: [], prefix: null }],
  ])('%j is %j', (text, question) => {
    expect(searchQuestion(text)).toEqual(question)
  })

  it('has ten words at most', () => {
    const { words, prefix } = searchQuestion(
      Array.from({ length: 40 }, (_, index) => `word${index}`).join(' '),
    )
    expect(words.length + (prefix === null ? 0 : 1)).toBe(10)
  })
})

describe('a snippet', () => {
  it('marks what was met, in the text as it was written', () => {
    const found = show('ক্ষেতে <ধান> চাষ & ধানের গল্প', 'ধান')
    expect(found.html).toBe('ক্ষেতে &lt;<mark>ধান</mark>&gt; চাষ &amp; <mark>ধানের</mark> গল্প')
    expect(
      found.marks.map(({ offset, length }) => found.text.slice(offset, offset + length)),
    ).toEqual(['ধান', 'ধানের'])
  })

  it('is the piece with most of the words', () => {
    const text = `alpha ${'x '.repeat(60)} alpha beta ${'y '.repeat(60)}`
    const found = show(text, 'alpha beta', 12)
    expect(found.html).toContain('<mark>alpha</mark> <mark>beta</mark>')
    expect(found.text.startsWith('… ')).toBe(true)
    expect(found.text.endsWith(' …')).toBe(true)
  })

  it('is the beginning where nothing is met, and empty of nothing', () => {
    expect(show('one two three four', 'zzz', 2)).toEqual({
      text: 'one two …',
      marks: [],
      html: 'one two …',
    })
    expect(show('', 'zzz').html).toBe('')
  })

  it('marks only words of the question, within the text, in order', () => {
    const word = fc.constantFrom('ধান', 'ধানের', 'চাষ', '<b>', '&', 'rice', "it's", '\n', '😀', '।')
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 80 }),
        fc.array(word, { maxLength: 3 }),
        (words, asked) => {
          const found = show(words.join(' '), asked.join(' '), 10)
          let from = 0
          for (const { offset, length } of found.marks) {
            expect(offset).toBeGreaterThanOrEqual(from)
            expect(length).toBeGreaterThan(0)
            from = offset + length
          }
          expect(from).toBeLessThanOrEqual(found.text.length)
          expect(found.html.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/)
        },
      ),
    )
  })
})

describe('BM25', () => {
  it('grows with the frequency and falls with the length and with what is common', () => {
    const usual = { frequency: 2, length: 100, meanLength: 100, documents: 50, having: 5 }
    const score = bm25(usual)
    // Worked by hand: ln(45.5 / 5.5) * 2 * 2.2 / (2 + 1.2).
    expect(score).toBeCloseTo(Math.log(45.5 / 5.5) * (4.4 / 3.2), 12)
    expect(bm25({ ...usual, frequency: 3 })).toBeGreaterThan(score)
    expect(bm25({ ...usual, length: 200 })).toBeLessThan(score)
    expect(bm25({ ...usual, having: 10 })).toBeLessThan(score)
    expect(bm25({ ...usual, having: 50 })).toBeGreaterThan(0)
  })
})
