import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { qualityAnalyser } from '../../../plugins/quality/analyser'
import { bodySketch } from '../../../plugins/quality/domain/bodySketch'
import { qualityFactsOf } from '../../../plugins/quality/domain/qualityFactsOf'
import { sketchLikeness } from '../../../plugins/quality/domain/sketchLikeness'
import { messages } from '../../../plugins/quality/translations/messages'
import { countWords } from '../../../src/article/countWords'
import { emptySnapshot } from '../../support/emptySnapshot'
import { textsAreComplete } from '../../support/everyMessage'
import { plainArticle } from '../../support/snapshotPost'
import { blocksArticle } from './blocksArticle'
import { words } from './words'

describe('the quality analyser', () => {
  const article = blocksArticle(
    [
      ['heading', 'ভাত রান্না', 2],
      ['paragraph', 'প্রথমে চাল ধুয়ে নিন। তারপর পানি দিন!'],
      ['list-item', 'চাল এক কাপ'],
      ['quote', 'চাল ধোয়াই আসল।'],
      ['heading', 'শেষ কথা', 3],
    ],
    { embeds: [{ offset: 0, url: 'https://video.example/1' }] },
  )

  it('counts words by kind of block, sentences, headings and media', async () => {
    const facts = await qualityAnalyser.analyse(article, { settings: emptySnapshot().settings })
    expect(facts).toMatchObject({
      words: 17,
      wordsByKind: { heading: 4, paragraph: 7, 'list-item': 3, quote: 3, code: 0 },
      ownWords: 14,
      headings: [2, 3],
      embeds: 1,
      images: 0,
      readingMinutes: 1,
    })
    expect(facts.proseShare).toBeCloseTo(0.5)
    expect(facts.sentences).toBeGreaterThanOrEqual(3)
  })

  it('rests on no setting and gives plain JSON', async () => {
    const { settings } = emptySnapshot()
    const facts = await qualityAnalyser.analyse(article, { settings })
    expect(qualityAnalyser.dependsOn(settings)).toBe('')
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
  })

  it('has nothing to say of an empty article', () => {
    expect(qualityFactsOf(plainArticle())).toMatchObject({
      words: 0,
      letters: 0,
      proseShare: null,
      readingMinutes: 0,
      languages: { primary: null, certain: false },
      placeholders: [],
      sketch: [],
    })
  })

  it('takes any text: the kinds add up, shares stay in 0..1, hits point at what they name', () => {
    const part = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('coming soon'))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const made = blocksArticle(parts.map((text) => ['paragraph', text] as const))
        const { words: all, wordsByKind, proseShare, placeholders } = qualityFactsOf(made)
        expect(all).toBe(countWords(made.text))
        expect(Object.values(wordsByKind).reduce((sum, count) => sum + count, 0)).toBe(all)
        expect(proseShare === null || (proseShare >= 0 && proseShare <= 1)).toBe(true)
        for (const { offset, length, found } of placeholders)
          expect(made.text.slice(offset, offset + length)).toBe(found)
      }),
    )
  })
})

describe('bodySketch', () => {
  const sketch = (text: string) => bodySketch(text.split(' '))

  it('finds a text like itself and unlike another', () => {
    expect(sketchLikeness(sketch(words(500)), sketch(words(500)))).toBe(1)
    expect(sketchLikeness(sketch(words(500, 'a')), sketch(words(500, 'b')))).toBeLessThan(0.1)
  })

  it('comes near the true likeness of two texts', () => {
    const [one, other] = [words(400, 'a'), words(400, 'b')]
    // 396 runs of the first text are shared; the second adds about 400 of its own.
    expect(sketchLikeness(sketch(one), sketch(`${one} ${other}`))).toBeGreaterThan(0.3)
    expect(sketchLikeness(sketch(one), sketch(`${one} ${other}`))).toBeLessThan(0.7)
  })

  it('says nothing of texts under five words', () => {
    expect(sketch('one two three four')).toEqual([])
    expect(sketchLikeness([], [])).toBe(0)
  })
})

describe('the texts of the quality checks', () => {
  textsAreComplete(messages)
})
