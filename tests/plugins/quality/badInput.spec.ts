import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { qualityFactsOf } from '../../../plugins/quality/domain/qualityFactsOf'
import type { BlockKind } from '../../../src/article/article'
import { anyText } from '../../article/anyText'
import { plainArticle } from '../../support/snapshotPost'
import { blocksArticle } from './blocksArticle'

const kinds: readonly BlockKind[] = [
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'table-cell',
  'code',
  'caption',
  'raw-html',
]

/** Any string at all: half pairs too. */
const broken = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((codes) => String.fromCharCode(...codes))
const mixed = fc
  .array(
    fc.constantFrom(
      'আমি',
      'rice',
      'عربي',
      'שלום',
      '漢字',
      '😀',
      '\ud83d',
      '\udc00',
      '। ',
      '. ',
      '\u200f',
      '\u202e',
      '\n',
      'খেলুন',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '))
const text = fc.oneof(anyText, broken, mixed)

// Much text, and a machine may have other work; nothing here is about time.
describe('bad input', { timeout: 60_000 }, () => {
  it('gives facts of anything, and places that hold', () => {
    const block = fc.tuple(fc.constantFrom(...kinds), text, fc.integer({ min: 1, max: 6 }))
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), text, text, (parts, title, excerpt) => {
        const article = blocksArticle(parts, {
          title,
          excerpt,
          links: [{ href: 'https://a.example', target: null, offset: 0, length: 7 }],
          images: [{ offset: 0, mediaId: null, url: null, alt: null }],
        })
        const facts = qualityFactsOf(article)
        for (const { offset, length, sentence } of facts.notes) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset + length).toBeLessThanOrEqual(Math.max(7, article.text.length))
          expect(sentence.length).toBeGreaterThanOrEqual(0)
        }
        expect(Number.isFinite(facts.readability?.score ?? 0)).toBe(true)
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
      }),
      { numRuns: 300 },
    )
  })

  it('cannot tell of nothing, emoji and one endless word', () => {
    const nothing = { readability: null, topTerm: null, notes: [], clicks: [], placeholders: [] }
    expect(qualityFactsOf(plainArticle(''))).toMatchObject({
      ...nothing,
      words: 0,
      proseShare: null,
      policy: { screened: null, suspects: [] },
    })
    expect(qualityFactsOf(plainArticle('😀🎉👨‍👩‍👧'.repeat(1000)))).toMatchObject({
      ...nothing,
      words: 0,
    })
    for (const letter of ['a', 'ক', 'ক্ষ', '\u0301', '\ud800', 'ع'])
      expect(qualityFactsOf(plainArticle(letter.repeat(100_000)))).toMatchObject({
        readability: null,
        policy: { suspects: [] },
      })
  })

  it('reads 200,000 words, of one sentence and of many', () => {
    const words = Array.from({ length: 200_000 }, (_, index) => `ধান${index % 997}`)
    expect(qualityFactsOf(plainArticle(words.join(' '))).words).toBe(200_000)
    const sentences = words.map((word, index) => (index % 8 === 7 ? `${word}।` : word)).join(' ')
    expect(qualityFactsOf(plainArticle(sentences))).toMatchObject({
      words: 200_000,
      sentences: 25_000,
    })
  })

  it('keeps few facts of a text made of nothing but hits', () => {
    const parts = Array.from(
      { length: 3000 },
      () => ['quote', 'Buy a fake passport, click the ads, lorem ipsum.'] as const,
    )
    const facts = qualityFactsOf(blocksArticle(parts))
    expect(JSON.stringify(facts).length).toBeLessThan(40_000)
    expect(facts.policy.suspects[0]!.hits.length).toBe(20)
  })
})
