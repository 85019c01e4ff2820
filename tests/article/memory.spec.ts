import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachWord } from '../../src/article/eachWord'
import { foldWord } from '../../src/article/foldWord'
import { knownWord } from '../../src/article/knownWord'
import { languageByCommonWords } from '../../src/article/languageByCommonWords'
import { rememberTexts } from '../../src/article/rememberTexts'
import { wordEffort } from '../../src/article/nextWord'
import { tokenise } from '../../src/article/tokenise'
import { detectLanguage } from '../../src/article/detectLanguage'
import { anyText } from './anyText'

describe('rememberTexts', () => {
  it('asks once for the last four long texts, each time for others', () => {
    let asked = 0
    const length = rememberTexts((text) => {
      asked += 1
      return text.length
    })
    const long = (letter: string) => letter.repeat(300)
    for (const letter of 'abcdabcd') expect(length(long(letter))).toBe(300)
    expect(asked).toBe(4)
    length(long('e'))
    length(long('a'))
    expect(asked).toBe(6)
    expect([length('short'), length('short')]).toEqual([5, 5])
    expect(asked).toBe(8)
  })

  it('gives analysers of one text the very same words', () => {
    const text = 'আমি ভাত খাই। '.repeat(40)
    expect(tokenise({ text })).toBe(tokenise({ text }))
    expect(tokenise({ text, spellingFold: true })).not.toBe(tokenise({ text }))
  })
})

describe('knownWord', () => {
  it('says what foldWord says, first and again', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, length) => {
        const word = text.slice(0, length)
        const plain = foldWord({ word, compose: true, spelling: false })
        const sounds = foldWord({ word: plain, compose: true, spelling: true })
        const told = () => knownWord(word, wordEffort.compose)
        expect(told()).toMatchObject({ plain, sounds })
        expect(told()).toEqual(told())
      }),
    )
  })
})

describe('eachWord', () => {
  it('gives the value of every word, of texts read before and after all words were forgotten', () => {
    const lengths = eachWord((word) => word.length)
    const check = (tokens: ReturnType<typeof tokenise>) =>
      expect(lengths(tokens)).toEqual(tokens.folded.map((word) => word.length))
    const first = tokenise({ text: 'আমরা খাই, we Eat rice and ' + 'x'.repeat(100) })
    check(first)
    // More words than are kept, twice.
    for (const start of ['a', 'ক']) {
      const many = Array.from({ length: 70_000 }, (_, index) => `${start}${index}`).join(' ')
      check(tokenise({ text: many, spellingFold: true }))
      check(tokenise({ text: 'আমরা খাই, we eat', spellingFold: true }))
      check(first)
    }
  })

  it('asks about a word once', () => {
    let asked = 0
    const count = eachWord((word) => {
      asked += 1
      return word
    })
    const tokens = tokenise({ text: 'rice and rice and rice' })
    expect(count(tokens)).toEqual(['rice', 'and', 'rice', 'and', 'rice'])
    count(tokens)
    expect(asked).toBe(2)
  })
})

describe('languageByCommonWords', () => {
  const words = (text: string) => text.toLowerCase().split(' ')

  it('tells running prose and leaves the rest to the trigrams', () => {
    const english =
      'the farmers of this village plant their potatoes when the winter begins and dig them up'
    expect(languageByCommonWords(words(english))).toBe('en')
    expect(languageByCommonWords(words('the farmers of this village'))).toBeNull()
    expect(
      languageByCommonWords(
        words('Samsung Galaxy Xiaomi Redmi Nokia Apple Huawei Oppo Vivo Realme Sony LG Asus'),
      ),
    ).toBeNull()
  })

  it('does not choose between close relatives', () => {
    const both = 'o a os as de do da dos das que por para com se na no ao como e o livro de casa'
    expect(languageByCommonWords(words(both))).not.toBe('gl')
  })
})

describe('Bengali in Latin letters', () => {
  const romanised =
    'Ami ekhon apnader jonno ekta notun recipe likhchi. Prothome chal dhuye nite hobe, tarpor pani diye chulay boshate hobe. Jodi apnar kache beshi somoy na thake tahole pressure cooker e korte paren, khub bhalo hoy. '

  it('is told from every other language', () => {
    expect(detectLanguage(romanised.repeat(2))).toMatchObject({
      language: 'bn-Latn',
      certain: true,
    })
    expect(detectLanguage(romanised)).toMatchObject({ guess: 'bn-Latn' })
  })

  it.each([
    'The manager said that ami and tumi are Bengali words for me and you, and that tara is a name, but kotha and din are not known to many.',
    'Hausawa suna zaune a arewacin Najeriya kuma suna magana da harshen Hausa, wanda yake daya daga cikin manyan harsunan Afirka a yau.',
  ])('is not seen in %s', (text) => {
    expect(detectLanguage(text.repeat(2)).guess).not.toBe('bn-Latn')
  })
})
