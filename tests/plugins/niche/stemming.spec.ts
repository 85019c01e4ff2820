import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stemBengali } from '../../../plugins/niche/domain/stemBengali'
import { stemEnglish } from '../../../plugins/niche/domain/stemEnglish'
import { foldWord } from '../../../src/article/foldWord'

const letters = 'ক খ গ র ত ে ি া য় ট ই ও দ'.split(' ')
const bengali = (word: string) => stemBengali(foldWord({ word, compose: true, spelling: false }))

describe('stemEnglish', () => {
  it.each([
    ['matches', 'match'],
    ['stories', 'story'],
    ['boys', 'boy'],
    ['ties', 'tie'],
    ["teacher's", 'teacher'],
    ['running', 'run'],
    ['baking', 'bake'],
    ['baked', 'bake'],
    ['decorated', 'decorate'],
    ['studied', 'study'],
    ['called', 'call'],
    ['cooking', 'cook'],
  ])('takes %s to %s', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem)
  })

  it.each(['bus', 'press', 'analysis', 'string', 'king', 'speed', 'need', 'as', 'its'])(
    'leaves %s alone',
    (word) => {
      expect(stemEnglish(word)).toBe(word)
    },
  )
})

describe('stemBengali', () => {
  it.each([
    ['শিক্ষকদের', 'শিক্ষক'],
    ['শিক্ষকেরা', 'শিক্ষক'],
    ['খেলোয়াড়দেরকেও', 'খেলোয়াড়'],
    ['ম্যাচটিতে', 'ম্যাচ'],
    ['অ্যাপগুলোর', 'অ্যাপ'],
    ['গানের', 'গান'],
    ['সিনেমায়', 'সিনেমা'],
    ['সিনেমাটির', 'সিনেমা'],
    ['বইয়ের', 'বই'],
    ['ছাত্ররাই', 'ছাত্র'],
  ])('gives %s the stem of %s', (inflected, word) => {
    expect(bengali(inflected)).toBe(bengali(word))
  })

  it('keeps words apart that only begin alike', () => {
    expect(new Set(['গান', 'গানিতিক', 'গাছ', 'গাড়ি'].map(bengali)).size).toBe(4)
  })

  it('never cuts a word to less than two letters nor inside a conjunct', () => {
    expect(bengali('সেরা')).toBe('সেরা')
    expect(bengali('মাটি')).toBe('মাটি')
    expect(bengali('পার্টি')).toBe('পার্টি')
  })

  it('gives a stem its own stem', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 }),
        (word) => {
          const stem = bengali(word)
          expect(stemBengali(stem)).toBe(stem)
        },
      ),
    )
  })
})
