import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nicheFactsOf } from '../../../plugins/niche/domain/nicheFactsOf'
import type { NicheSettings } from '../../../plugins/niche/domain/niche'
import type { NichePreset } from '../../../src/check/snapshot'
import { articleFrom } from './articleFrom'
import { texts } from './texts'

const names: readonly NichePreset[] = [
  'education',
  'lifestyle',
  'information-technology',
  'sports',
  'entertainment',
]
const only = (preset: NichePreset): NicheSettings => ({ preset, statement: '', keywords: [] })

describe.each(['en', 'bn'] as const)('nicheFactsOf in %s', (language) => {
  it.each(names)('puts a text about %s on that subject and on no other', (name) => {
    const article = articleFrom({ text: texts[language][name] })
    const onSubject = names.filter(
      (preset) => (nicheFactsOf({ article, niche: only(preset) }).score ?? 0) >= 0.5,
    )
    expect(onSubject).toEqual([name])
  })

  it.each(names)('finds a text about the weather off the subject of %s', (preset) => {
    const article = articleFrom({ text: texts[language].weather })
    expect(nicheFactsOf({ article, niche: only(preset) }).score).toBeLessThan(0.5)
  })
})

describe('nicheFactsOf', () => {
  const sports = only('sports')

  it('cannot tell under 40 words and can from 40 on', () => {
    const words = (count: number) =>
      articleFrom({ text: 'the cricket '.repeat(20).split(' ').slice(0, count).join(' ') })
    expect(nicheFactsOf({ article: words(39), niche: sports })).toMatchObject({
      score: null,
      terms: [],
    })
    expect(nicheFactsOf({ article: words(40), niche: sports }).score).toBeGreaterThan(0)
  })

  it('cannot tell when no subject is declared', () => {
    const article = articleFrom({ text: texts.en.sports })
    const niche = { preset: null, statement: '', keywords: [] }
    expect(nicheFactsOf({ article, niche }).score).toBeNull()
  })

  it('cannot tell a language that the lists do not know', () => {
    const russian = articleFrom({ text: 'сегодня команда выиграла важный матч '.repeat(12) })
    const spanish = articleFrom({
      text: 'El equipo ganó el partido de fútbol en el último minuto y los aficionados celebraron en las calles de la ciudad hasta la madrugada, mientras el entrenador decía que sus jugadores habían trabajado mucho durante toda la temporada para llegar a la final del campeonato nacional.',
    })
    expect(nicheFactsOf({ article: spanish, niche: sports }).score).toBeNull()
    const french = articleFrom({ text: texts.en.sports, language: 'fr' })
    expect(nicheFactsOf({ article: russian, niche: sports }).score).toBeNull()
    expect(nicheFactsOf({ article: french, niche: sports }).score).toBeNull()
  })

  it('tells any language by the keywords of the blogger', () => {
    const article = articleFrom({ text: 'сегодня команда выиграла важный матч '.repeat(12) })
    const niche = { preset: null, statement: '', keywords: ['матч', 'команда'] }
    expect(nicheFactsOf({ article, niche }).score).toBeGreaterThanOrEqual(0.5)
  })

  it('names the deciding terms as they stand in the list, weightiest first', () => {
    const article = articleFrom({ text: texts.bn.sports })
    const { terms } = nicheFactsOf({ article, niche: sports })
    expect(terms.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['ছক্কা', 'বোলার', 'টুর্নামেন্ট']),
    )
    expect(terms[0]!.weight).toBe(1)
    expect(terms.length).toBeLessThanOrEqual(12)
  })

  it('follows own keywords and the words of a statement', () => {
    const niche = {
      preset: null,
      statement: 'ছাদে ও বারান্দায় সবজি চাষ',
      keywords: ['ছাদবাগান', 'টবের মাটি', 'জৈব সার'],
    }
    const text =
      'বারান্দায় টমেটো লাগাতে চাইলে আগে টবের মাটি তৈরি করুন। দুই ভাগ দোআঁশ মাটির সঙ্গে এক ভাগ জৈব সার মিশিয়ে সাত দিন রেখে দিন। ছাদবাগানে রোদ বেশি পড়ে, তাই সকালে ও বিকেলে পানি দিতে হয়। সবজির চারা বসানোর পর ছাদে ছায়ার জাল টাঙিয়ে দিলে গাছ ভালো থাকে।'
    expect(nicheFactsOf({ article: articleFrom({ text }), niche }).score).toBeGreaterThan(0.5)
    expect(
      nicheFactsOf({ article: articleFrom({ text: texts.bn.sports }), niche }).score,
    ).toBeLessThan(0.5)
  })

  it('does not take gaming for a game nor boxing for a box', () => {
    const game = articleFrom({ text: 'the box has a game in it '.repeat(10) })
    const terms = nicheFactsOf({ article: game, niche: sports }).terms.map(({ term }) => term)
    expect(terms).not.toContain('boxing')
  })

  it('counts a term in the title more than one in the text', () => {
    const text = `${texts.en.weather} cricket`
    const plain = nicheFactsOf({ article: articleFrom({ text }), niche: sports })
    const titled = nicheFactsOf({ article: articleFrom({ text, title: 'Cricket' }), niche: sports })
    expect(titled.score!).toBeGreaterThan(plain.score!)
  })

  it('stays in 0..1 for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 60 }), (parts) => {
        const { score, subjects } = nicheFactsOf({
          article: articleFrom({ text: `cricket film ${parts.join(' ')}` }),
          niche: sports,
        })
        const scores = [score ?? 0, ...(subjects ?? [])]
        expect(scores.filter((value) => !(value >= 0 && value <= 1))).toEqual([])
      }),
    )
  })
})
