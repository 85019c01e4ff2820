import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../src/article/countWords'
import { tokenise } from '../../src/article/tokenise'
import { anyText } from './anyText'
import { cpuStopwatch } from '../support/cpuStopwatch'

const words = (text: string, spellingFold = false) => [...tokenise({ text, spellingFold }).folded]

describe('tokenise: Bengali', () => {
  it('keeps vowel signs and hasant with their letters', () => {
    expect(words('আমি বাংলায় গান গাই। ক্ষুদ্র')).toHaveLength(5)
  })

  it.each([
    ['the two spellings of ড়', 'বা\u09a1\u09bcি', 'বা\u09dcি'],
    ['the two spellings of ঢ়', 'আষা\u09a2\u09bc', 'আষা\u09dd'],
    ['the two spellings of য়', 'সম\u09af\u09bc', 'সম\u09df'],
    ['ে + া and ো', 'ক\u09c7\u09be', 'ক\u09cb'],
    ['ে + ৗ and ৌ', 'ক\u09c7\u09d7', 'ক\u09cc'],
    ['অ + া and আ', '\u0985\u09beমার', 'আমার'],
    ['ৎ and ত্ with a ZWNJ', 'উৎসব', 'উত\u09cd\u200cসব'],
    ['words with and without ZWJ', 'র\u200d্যাব', 'র্যাব'],
    ['words with and without ZWNJ', 'র\u200c্যাব', 'র্যাব'],
    ['words with and without a zero width space', 'বাং\u200bলা', 'বাংলা'],
    ['words with and without a soft hyphen', 'বাং\u00adলা', 'বাংলা'],
    ['words with and without a BOM', '\ufeffবাংলা', 'বাংলা'],
    ['Bengali and ASCII digits', '২০২৪', '2024'],
    ['a colon and a visarga', 'দু:খ', 'দুঃখ'],
    ['a colon and a visarga in অন্তঃসত্ত্বা', 'অন্ত:সত্ত্বা', 'অন্তঃসত্ত্বা'],
    ['vowel signs typed once and twice', 'কাাজ', 'কাজ'],
    ['words with and without an apostrophe', 'ক’রে', 'করে'],
    ['a joiner inside a join', 'ক\u09c7\u200d\u09be', 'ক\u09cb'],
  ])('treats as one: %s', (_, left, right) => {
    expect(words(left)).toEqual(words(right))
    expect(words(left)).toHaveLength(1)
  })

  it.each(['।', '॥', '|', '৷'])('ends a word at the danda %s', (danda) => {
    expect(words(`সে যায়${danda}আমি`)).toEqual(['সে', 'যা\u09df', 'আমি'])
  })

  it('takes no part of U+09F2 to U+09FB into a word', () => {
    for (let code = 0x09f2; code <= 0x09fb; code += 1)
      expect(words(`ক${String.fromCharCode(code)}খ`)).toEqual(['ক', 'খ'])
  })

  it('ends a word at a colon that stands for no visarga', () => {
    expect(words('নাম:করিম')).toEqual(['নাম', 'করিম'])
    expect(words('মো: করিম')).toEqual(['মো', 'করিম'])
    expect(words('সময় ১০:৩০')).toEqual(['সম\u09df', '10', '30'])
  })

  it('unifies letters that sound alike only when asked', () => {
    expect(words('পাখী')).not.toEqual(words('পাখি'))
    for (const [left, right] of [
      ['পাখী', 'পাখি'],
      ['ধূলা', 'ধুলা'],
      ['কারণ', 'কারন'],
      ['বিষয়', 'বিসয়'],
      ['বাড়ি', 'বারি'],
      ['যাওয়া', 'জাওয়া'],
      ['চাঁদ', 'চাদ'],
      ['ক্রমশঃ', 'ক্রমশ'],
      ['করলেন্', 'করলেন'],
    ] as const)
      expect(words(left, true)).toEqual(words(right, true))
    expect(words('য়', true)).toEqual(['\u09df'])
    expect(words('ঁ', true)).toHaveLength(1)
  })
})

describe('tokenise: other scripts', () => {
  it('keeps an English contraction one word, whatever its apostrophe', () => {
    expect(words("Don't DON’T donʼt")).toEqual(["don't", "don't", "don't"])
    expect(words("the dogs' ‘tail’ rock'n'roll")).toEqual(['the', 'dogs', 'tail', "rock'n'roll"])
  })

  it('reads accents the same composed and decomposed', () => {
    expect(words('Café')).toEqual(words('cafe\u0301'))
    expect(words('ÀẠ̀')).toEqual(words('a\u0300a\u0300\u0323'))
  })

  it('folds case, digits, final sigma and full width', () => {
    expect(words('ΟΔΟΣ ΣΑΣ')).toEqual(['οδοσ', 'σασ'])
    expect(words('οδός')).toEqual(words('ΟΔΌΣ'))
    expect(words('٣٤ १२ ๑๒ 𝟏𝟐')).toEqual(['34', '12', '12', '12'])
    expect(words('ＡＢＣ İzmir')).toEqual(['abc', 'izmir'])
    expect(words('𐐀')).toEqual(['𐐨'])
  })

  it.each([
    ['Thai', 'ฉันรักประเทศไทย', 3],
    ['Chinese', '我爱北京', 3],
    ['Japanese', '私は学生です', 4],
    ['Khmer', 'ខ្ញុំស្រឡាញ់ភាសា', 3],
    ['Burmese', 'မြန်မာနိုင်ငံသည်လှပသည်', 2],
    ['Lao', 'ຂ້ອຍຮັກເຈົ້າ', 3],
  ])('cuts %s into words', (_, text, count) => {
    expect(words(text).length).toBeGreaterThanOrEqual(Math.min(2, count))
    expect(words(text).join('')).toBe(text.normalize('NFC'))
  })

  it('cuts where the script changes', () => {
    expect(words('iPhone手机 𠀀𠀁')).toEqual(['iphone', '手机', ...words('𠀀𠀁')])
  })

  it('cuts a run without a stop into three characters each', () => {
    const { count, ends } = tokenise({ text: '汉'.repeat(1000) })
    expect(count).toBe(334)
    expect([...ends.slice(0, 2), ends[333]]).toEqual([3, 6, 1000])
  })

  it('finds no word in emoji, punctuation, lone surrogates or nothing', () => {
    expect(words('')).toEqual([])
    expect(words('❤️ 👍🏽 — … \ud800 \udc00 ৳ \u200d')).toEqual([])
  })
})

describe('tokenise: any text', () => {
  it('gives words in order, apart, and where they stand', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, spellingFold) => {
        const { count, folded, offsets, ends } = tokenise({ text, spellingFold })
        expect([folded.length, offsets.length, ends.length]).toEqual([count, count, count])
        let before = 0
        for (let index = 0; index < count; index += 1) {
          expect(offsets[index]).toBeGreaterThanOrEqual(before)
          expect(ends[index]).toBeGreaterThan(offsets[index]!)
          expect(ends[index]).toBeLessThanOrEqual(text.length)
          const word = text.slice(offsets[index], ends[index])
          expect(word).toMatch(/[\p{L}\p{M}\p{N}]/u)
          expect(folded[index]).not.toBe('')
          before = ends[index]!
        }
      }),
      { numRuns: 500 },
    )
  })

  it('leaves no letter or number outside the words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { count, offsets, ends } = tokenise({ text })
        let rest = ''
        let from = 0
        for (let index = 0; index < count; index += 1) {
          rest += `${text.slice(from, offsets[index])} `
          from = ends[index]!
        }
        rest += text.slice(from)
        expect(
          rest.replace(/[\u09f2-\u09fb\u02bc]|\p{Default_Ignorable_Code_Point}/gu, ' '),
        ).not.toMatch(/[\p{L}\p{N}]/u)
      }),
      { numRuns: 500 },
    )
  })

  it('changes nothing in a word that is folded already', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, spellingFold) => {
        for (const word of tokenise({ text, spellingFold }).folded) {
          const again = tokenise({ text: word, spellingFold }).folded
          expect(again.join('')).toBe(word)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('counts as many words as it finds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countWords(text)).toBe(tokenise({ text }).count)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives canonically equal texts the same words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'éạñÅöç가한កាড়ো'.split('')), { maxLength: 20 }),
        (letters) => {
          const text = letters.join('')
          expect(words(text.normalize('NFD')).join('')).toBe(words(text.normalize('NFC')).join(''))
        },
      ),
    )
  })

  it.each([
    ['Bengali prose', 'আমি বাংলায় গান গাই, আমি আমার আমিকে চিরদিন এই বাংলায় খুঁজে পাই '],
    ['one word', 'ক'],
    ['Chinese', '我爱北京天安门'],
    ['Thai', 'ฉันรักประเทศไทย'],
    ['apostrophes', "a'"],
    ['emoji', '😀'],
    ['combining marks out of order', '\u0301\u0323'],
    ['halves of surrogates', '\ud800'],
  ])('reads a megabyte without a stop in under a second: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const computed = cpuStopwatch()
    tokenise({ text })
    expect(computed()).toBeLessThan(1000)
  })

  it('reads one word 200,000 times in under a second', () => {
    const computed = cpuStopwatch()
    expect(tokenise({ text: 'বাংলা '.repeat(200_000) }).count).toBe(200_000)
    expect(computed()).toBeLessThan(1000)
  })
})
