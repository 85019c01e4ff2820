import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expandPhrases } from '../../../../plugins/quality/domain/policy/expandPhrases'
import type { PolicyDecision } from '../../../../plugins/quality/domain/policy/policyDecision'
import { policyTiers } from '../../../../plugins/quality/domain/policy/policyCategory'
import { hitKeys, settleSuspects } from '../../../../plugins/quality/domain/policy/settleSuspects'
import { qualityFactsOf } from '../../../../plugins/quality/domain/qualityFactsOf'
import { policyCategories } from '../../../../plugins/quality/translations/policyCategories'
import { textToArticle } from '../../../../src/article/textToArticle'
import { anyText } from '../../../article/anyText'
import { judgePassages } from './judgePassages'
import { readPassages } from './readPassages'

const screen = (text: string, title = '') => qualityFactsOf(textToArticle({ title, text })).policy
const categoriesOf = (text: string, title = '') =>
  screen(text, title).suspects.map(({ category }) => category)

describe('the labelled passages', () => {
  const passages = readPassages('tuning')

  it('are at least 120, about half of them harmless, in both languages', () => {
    for (const language of ['en', 'bn']) {
      const own = passages.filter((one) => one.language === language)
      const harmless = own.filter(({ category }) => category === null).length
      expect(own.length).toBeGreaterThanOrEqual(60)
      expect(harmless / own.length).toBeGreaterThan(0.4)
      expect(harmless / own.length).toBeLessThan(0.6)
    }
    const known = Object.keys(policyTiers)
    expect(passages.every(({ category }) => category === null || known.includes(category))).toBe(
      true,
    )
  })

  it.each(['en', 'bn'] as const)('are told apart in %s', (language) => {
    const judged = judgePassages(passages.filter((one) => one.language === language))
    expect(judged.wrong).toEqual([])
    expect(judged.precision).toBeGreaterThanOrEqual(0.95)
    expect(judged.recall).toBeGreaterThanOrEqual(0.95)
  })

  it.each(['en', 'bn'] as const)('held back ones are told apart in %s', (language) => {
    const judged = judgePassages(
      readPassages('heldBack').filter((one) => one.language === language),
    )
    process.stdout.write(
      `held back ${language}: precision ${judged.precision.toFixed(3)}, recall ${judged.recall.toFixed(3)}, n ${judged.n}\n`,
    )
    expect(judged.precision).toBeGreaterThanOrEqual(0.95)
    expect(judged.recall).toBeGreaterThanOrEqual(0.95)
  })
})

describe('the policy screen', () => {
  it.each([
    'A simple kitchen hack that fixes a crack',
    'Adult literacy and the fight against discrimination',
    'রান্নাঘরের একটা সহজ হ্যাক, যা ফাটল সারায়',
    'বয়স্ক সাক্ষরতা ও বৈষম্যের বিরুদ্ধে লড়াই',
  ])('is silent about %s, as a text and as a title', (text) => {
    expect(categoriesOf(text)).toEqual([])
    expect(categoriesOf('', text)).toEqual([])
  })

  it('wants two hits in a text and one in a title', () => {
    expect(categoriesOf('Somebody left a keygen on the table.')).toEqual([])
    expect(categoriesOf('Somebody left a keygen and a nulled theme on the table.')).toEqual([
      'piracy',
    ])
    expect(categoriesOf('', 'A keygen for everybody')).toEqual(['piracy'])
    expect(categoriesOf('', 'Police warn of a keygen')).toEqual([])
  })

  it('counts an offer beside a hit as a second one, once', () => {
    expect(screen('Download the keygen now for free.').suspects).toMatchObject([
      { category: 'piracy', score: 2 },
    ])
  })

  it('lets a report or warning weaken hits and never clear them', () => {
    const one = 'Police warned of fake passports.'
    expect(categoriesOf(one)).toEqual([])
    const many = Array.from(
      { length: 20 },
      (_, index) => `Police warned of fake passports ${index} and fake visas.`,
    )
    expect(categoriesOf(many.join(' '))).toEqual(['forgery'])
    expect(screen(many.join(' ')).suspects[0]!.hits.every(({ guarded }) => guarded)).toBe(true)
  })

  it('points at the words and at their sentence', () => {
    const text = 'আমরা ভাত রাঁধি। নকল সার্টিফিকেট কিনুন, জাল সনদ পাবেন। শেষ।'
    const [suspect] = screen(text).suspects
    expect(suspect!.category).toBe('forgery')
    for (const { offset, length, found, sentence, field } of suspect!.hits) {
      expect(field).toBe('body')
      expect(text.slice(offset, offset + length)).toBe(found)
      expect(text.slice(sentence.offset, sentence.offset + sentence.length)).toBe(
        'নকল সার্টিফিকেট কিনুন, জাল সনদ পাবেন।',
      )
    }
  })

  it('says for which languages it has words', () => {
    const french = 'Nous avons préparé le riz avec des lentilles pour nos invités dans la cuisine. '
    expect(screen(french.repeat(5)).screened).toBe(false)
    expect(
      screen('We cooked rice with lentils for our guests in the kitchen. '.repeat(5)).screened,
    ).toBe(true)
    expect(screen('আমরা ভাত রাঁধি আর ডাল রাঁধি। '.repeat(5)).screened).toBe(true)
    expect(screen('').screened).toBeNull()
  })

  it('takes any text: places hold, scores are finite, at most 20 hits', () => {
    const word = fc.constantFrom(
      'buy',
      'fake',
      'passport',
      'জুয়া',
      'বাজি ধরুন',
      'police',
      'keygen',
      '. ',
      '। ',
    )
    const text = fc.oneof(
      anyText,
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, text, (title, body) => {
        for (const { score, hits } of screen(body, title).suspects) {
          expect(Number.isFinite(score) && score > 0).toBe(true)
          expect(hits.length).toBeLessThanOrEqual(20)
          for (const { field, offset, length, found } of hits)
            expect((field === 'title' ? title : body).slice(offset, offset + length)).toBe(found)
        }
      }),
    )
  })
})

describe('a decision', () => {
  const suspects = screen('Buy fake passports and fake visas.').suspects
  const decision: PolicyDecision = {
    category: 'forgery',
    verdict: 'dismissed',
    note: null,
    by: 'Ayesha',
    at: '2026-11-22T00:00:00.000Z',
    revision: 'a',
    hits: hitKeys(suspects[0]!),
  }
  const stateOf = (revision: string, decisions: readonly PolicyDecision[], all = suspects) =>
    settleSuspects({ suspects: all, decisions, revision })[0]!.state

  it('holds for its text, and for others without new words', () => {
    expect(stateOf('a', [])).toBe('open')
    expect(stateOf('a', [decision])).toBe('dismissed')
    expect(stateOf('b', [decision])).toBe('dismissed')
    expect(stateOf('b', [{ ...decision, category: 'gambling' }])).toBe('open')
    const more = screen('Buy fake passports and fake visas. Forged documents too.').suspects
    expect(stateOf('b', [decision], more)).toBe('open')
  })

  it('gives way to a newer one', () => {
    expect(stateOf('a', [{ ...decision, verdict: 'confirmed' }, decision])).toBe('confirmed')
  })
})

describe('expandPhrases', () => {
  it('writes out choices and groups', () => {
    expect(expandPhrases('buy a/the {gun}, x', { gun: 'pistol/air gun' })).toEqual([
      'buy a pistol',
      'buy a air gun',
      'buy the pistol',
      'buy the air gun',
      'x',
    ])
    expect(() => expandPhrases('{none}', {})).toThrow('none')
  })
})

it('has a name in both languages for every category', () => {
  expect(Object.keys(policyCategories).toSorted()).toEqual(Object.keys(policyTiers).toSorted())
})
