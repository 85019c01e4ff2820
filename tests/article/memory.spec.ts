import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldKnownWord } from '../../src/article/foldKnownWord'
import { foldWord } from '../../src/article/foldWord'
import { languageByCommonWords } from '../../src/article/languageByCommonWords'
import { rememberTexts } from '../../src/article/rememberTexts'
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

describe('foldKnownWord', () => {
  it('says what foldWord says, first and again', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, spelling) => {
        const word = text.slice(0, 14)
        const options = { word, compose: true, spelling }
        const folded = foldWord(options)
        expect([foldKnownWord(options), foldKnownWord(options)]).toEqual([folded, folded])
      }),
    )
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
