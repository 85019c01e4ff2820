import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleOf } from '../articleOf'
import { countWords } from '../../../../src/article/countWords'
import { compareTexts } from '../../../../plugins/originality/domain/compareTexts'
import { bengaliSentences, bengaliText, englishText, madeWords, unrelatedBengali } from '../texts'

const textAt = (text: string, span: { offset: number; length: number }) =>
  text.slice(span.offset, span.offset + span.length)

describe('what is copied', () => {
  it('is nothing between texts on different things', () => {
    const result = compareTexts({ suspicious: bengaliText, source: unrelatedBengali })
    expect(result).toEqual({
      originality: 1,
      adjustedOriginality: 1,
      passages: [],
      partial: false,
    })
  })

  it('is everything between a text and itself', () => {
    const { originality, adjustedOriginality, passages } = compareTexts({
      suspicious: bengaliText,
      source: bengaliText,
    })
    expect(originality).toBe(0)
    expect(adjustedOriginality).toBe(0)
    expect(passages).toHaveLength(1)
    expect(passages[0]!.kind).toBe('verbatim')
  })

  it('is one verbatim passage with its place on both sides', () => {
    const copied = bengaliSentences.slice(3, 6).join(' ')
    const suspicious = `${unrelatedBengali} ${copied} ${unrelatedBengali}`
    const { passages, originality } = compareTexts({ suspicious, source: bengaliText })
    expect(passages).toHaveLength(1)
    const [passage] = passages
    expect(passage!.kind).toBe('verbatim')
    expect(`${textAt(suspicious, passage!.suspicious)}।`).toBe(copied)
    expect(`${textAt(bengaliText, passage!.source)}।`).toBe(copied)
    expect(originality).toBeCloseTo(1 - countWords(copied) / countWords(suspicious), 6)
  })

  it('is found through other spellings of the same letters', () => {
    const copied = bengaliSentences.slice(3, 6).join(' ')
    const noisy = copied
      .replaceAll('\u09df', '\u09af\u09bc')
      .replaceAll('ড়', '\u09a1\u09bc')
      .replaceAll('।', '৷')
      .replaceAll('ন', 'ন\u200c')
    expect(noisy).not.toBe(copied)
    const { passages } = compareTexts({
      suspicious: `${unrelatedBengali} ${noisy}`,
      source: bengaliText,
    })
    expect(passages.map(({ kind }) => kind)).toEqual(['verbatim'])
  })

  it('is a near copy when a few words are changed', () => {
    const changed = englishText
      .replaceAll('every', 'each')
      .replace('hill', 'slope')
      .replace('owners', 'masters')
      .replace('winter', 'January')
      .replace('spring', 'May')
      .replace('whole', 'entire')
    const { passages } = compareTexts({ suspicious: changed, source: englishText })
    expect(passages).toHaveLength(1)
    expect(passages[0]!.kind).toBe('near-copy')
  })

  it('is a near copy when words are only misspelt', () => {
    const copied = bengaliSentences.slice(2, 6).join(' ')
    const misspelt = copied.replaceAll('ী', 'ি').replaceAll('ণ', 'ন').replaceAll('স', 'শ')
    const { passages } = compareTexts({ suspicious: misspelt, source: bengaliText })
    expect(passages.map(({ kind }) => kind)).toEqual(['near-copy'])
  })

  it('is reworded when much is changed', () => {
    const reworded =
      'Each day the ancient tram still climbs the hill every morning, long before any baker wakes. ' +
      'It is a mystery who painted its doors green, but the colour has survived decades of rough weather and neglect.'
    const { passages } = compareTexts({ suspicious: reworded, source: englishText })
    expect(passages.map(({ kind }) => kind)).toEqual(['reworded'])
  })

  it('is one passage although its sentences were shuffled', () => {
    const shuffled = [4, 2, 5, 3].map((index) => bengaliSentences[index]).join(' ')
    const { passages } = compareTexts({
      suspicious: `${unrelatedBengali} ${shuffled}`,
      source: bengaliText,
    })
    expect(passages).toHaveLength(1)
    expect(passages[0]!.kind).not.toBe('verbatim')
  })

  it('reaches to the ends of sentences whose first and last words were changed', () => {
    const copied =
      'Nobody can recall who painted its doors green, but the colour has survived four owners and several wars.'
    const suspicious = `${unrelatedBengali} ${copied} ${unrelatedBengali}`
    const { passages } = compareTexts({ suspicious, source: englishText })
    expect(`${textAt(suspicious, passages[0]!.suspicious)}.`).toBe(copied)
    expect(textAt(englishText, passages[0]!.source)).toMatch(/^Nobody.*wars$/)
  })

  it('is not a set phrase of a few words', () => {
    const { passages } = compareTexts({
      suspicious: `${unrelatedBengali} Children ride on the bus to school in our part of town.`,
      source: englishText,
    })
    expect(passages).toEqual([])
  })

  it('is not what two texts on one subject share in phrases of three words, far apart', () => {
    const phrases = Array.from({ length: 6 }, (_, index) => madeWords(`ভাগ${index}ক`, 3).join(' '))
    const among = (name: string) =>
      phrases
        .map((phrase, index) => `${phrase} ${madeWords(`${name}${index}খ`, 14).join(' ')}`)
        .join(' ')
    expect(compareTexts({ suspicious: among('ক'), source: among('গ') }).passages).toEqual([])
  })

  it('is not a phrase that was copied over and over', () => {
    const phrase = 'আমরা আবার বলতে চাই'
    const suspicious = Array.from(
      { length: 5 },
      (_, index) => `${phrase} ${madeWords(`নতুন${index}ক`, 6).join(' ')}।`,
    ).join(' ')
    const { passages } = compareTexts({ suspicious, source: `${bengaliText} ${phrase}।` })
    expect(passages).toEqual([])
  })

  it('names a copied sentence that stands between two from elsewhere', () => {
    const suspicious = [0, 6, 1].map((index) => bengaliSentences[index]).join(' ')
    const { passages, originality } = compareTexts({ suspicious, source: bengaliText })
    expect(passages.map(({ source }) => textAt(bengaliText, source))).toEqual(
      [0, 6, 1].map((index) => bengaliSentences[index]!.slice(0, -1)),
    )
    expect(originality).toBe(0)
  })

  it('is a sentence whose words were changed throughout, beside one that was not', () => {
    const suspicious =
      'Nobody remembers who painted its doors green, but the colour has survived four owners and two wars. ' +
      'On back the step children now ride, when looking the conductor seldom is not.'
    const { passages } = compareTexts({ suspicious, source: englishText })
    expect(passages).toHaveLength(1)
    expect(passages[0]!.suspicious.length).toBe(suspicious.length - 1)
  })

  it('is nothing for a text without words, on either side', () => {
    for (const [suspicious, source] of [
      ['', ''],
      ['', englishText],
      [englishText, ''],
      ['।।। —', '।।। —'],
    ] as const) {
      expect(compareTexts({ suspicious, source }).originality).toBe(1)
    }
  })
})

describe('what is left out', () => {
  const long = bengaliSentences[3]

  it.each([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
    ['„', '“'],
  ])('stands between the marks %s and %s', (open, close) => {
    const suspicious = `${unrelatedBengali} ${open}${long}${close} ${unrelatedBengali}`
    const result = compareTexts({ suspicious, source: bengaliText })
    expect(result.passages.map(({ excluded }) => excluded)).toEqual(['quotation-marks'])
    expect(result.originality).toBeLessThan(1)
    expect(result.adjustedOriginality).toBe(1)
  })

  it('does not begin at a mark that is never closed, nor at an apostrophe', () => {
    for (const before of ['“', "it's rock 'n' roll, the writers' "]) {
      const { passages } = compareTexts({
        suspicious: `${before}${long}`,
        source: bengaliText,
      })
      expect(passages.map(({ excluded }) => excluded)).toEqual([undefined])
    }
  })

  it('is a quote block with its source, but not one without', () => {
    const compare = (source?: string) =>
      compareTexts({
        suspicious: articleOf([
          { kind: 'paragraph', text: unrelatedBengali },
          { kind: 'quote', text: long, ...(source === undefined ? {} : { source }) },
        ]),
        source: bengaliText,
      })
    expect(compare('করিম চাচা').passages[0]!.excluded).toBe('quote-block')
    expect(compare('করিম চাচা').adjustedOriginality).toBe(1)
    expect(compare().passages[0]!.excluded).toBeUndefined()
    expect(compare().adjustedOriginality).toBeLessThan(1)
  })

  it('is code', () => {
    const code =
      'const total = items reduce sum item sum plus item price times item count return total'
    const { passages } = compareTexts({
      suspicious: articleOf([
        { kind: 'paragraph', text: unrelatedBengali },
        { kind: 'code', text: code },
      ]),
      source: `${englishText} ${code}`,
    })
    expect(passages.map(({ excluded }) => excluded)).toEqual(['code'])
  })

  it('is a list of numbers', () => {
    const numbers = 'রোল ৪ ৫ ৬ ৭ ৮ ৯ ১০ ১১ ১২ ১৩ ১৪ ১৫'
    const { passages, adjustedOriginality } = compareTexts({
      suspicious: `${unrelatedBengali}\n${numbers}`,
      source: `${bengaliText}\n${numbers}`,
    })
    expect(passages.map(({ excluded }) => excluded)).toEqual(['number-list'])
    expect(adjustedOriginality).toBe(1)
  })

  it('is a phrase of three words over and over', () => {
    const chant = 'আমার সোনার বাংলা '.repeat(6)
    const { passages } = compareTexts({
      suspicious: `${unrelatedBengali}\n${chant}`,
      source: `${bengaliText}\n${chant}`,
    })
    expect(passages.map(({ excluded }) => excluded)).toEqual(['few-distinct-words'])
  })

  const song = [
    'আকাশ ভরা সূর্য তারা',
    'বিশ্ব ভরা প্রাণ',
    '',
    'তাহারি মাঝখানে আমি',
    'পেয়েছি মোর স্থান',
  ].join('\n')

  it('is a verse in a quote block that names nobody', () => {
    const { passages } = compareTexts({
      suspicious: articleOf([
        { kind: 'paragraph', text: unrelatedBengali },
        { kind: 'quote', text: song },
      ]),
      source: `${bengaliText}\n\n${song}`,
    })
    expect(passages.map(({ excluded }) => excluded)).toEqual(['verse'])
  })

  it('is a verse between quotation marks, stanzas together', () => {
    const compare = (verse: string) =>
      compareTexts({
        suspicious: `${unrelatedBengali}\n\n${verse}\n\n${unrelatedBengali}`,
        source: `${bengaliText}\n\n${song}`,
      }).passages.map(({ excluded }) => excluded)
    expect(compare(`“${song}”`)).toEqual(['verse'])
    expect(compare(song)).toEqual([undefined])
  })

  it('is a passage under eight words', () => {
    const short = compareTexts({
      suspicious: `${unrelatedBengali}\nOur neighbour sweeps his yard and sometimes driver carries a bucket of sand, though that happens rarely nowadays`,
      source: englishText,
    })
    expect(short.passages.map(({ excluded }) => excluded)).toEqual(['too-short'])
  })
})

describe('for any two texts', () => {
  const words = ['নদী', 'গ্রাম', 'আলো', 'বই', 'the', 'tram', 'green', '১২', 'হাট', 'রাত', 'শহর']
  const marks = [' ', ' ', ' ', '। ', ', ', '\n', '\n\n', ' “', '” ', "'", ' 😀 ']
  const text = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...marks)), { maxLength: 120 })
    .map((pairs) => pairs.map(([word, mark]) => word + mark).join(''))

  it('passages lie in their texts, in order, without overlapping in the suspicious one', () => {
    fc.assert(
      fc.property(text, text, (suspicious, source) => {
        const result = compareTexts({ suspicious, source })
        let reached = 0
        for (const passage of result.passages) {
          expect(passage.suspicious.offset).toBeGreaterThanOrEqual(reached)
          expect(passage.suspicious.length).toBeGreaterThan(0)
          expect(passage.source.length).toBeGreaterThan(0)
          reached = passage.suspicious.offset + passage.suspicious.length
          expect(reached).toBeLessThanOrEqual(suspicious.length)
          expect(passage.source.offset).toBeGreaterThanOrEqual(0)
          expect(passage.source.offset + passage.source.length).toBeLessThanOrEqual(source.length)
        }
        expect(result.originality).toBeGreaterThanOrEqual(0)
        expect(result.adjustedOriginality).toBeGreaterThanOrEqual(result.originality)
        expect(result.adjustedOriginality).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('a text compared with itself has originality 0 when it has words', () => {
    fc.assert(
      fc.property(text, (same) => {
        const { originality } = compareTexts({ suspicious: same, source: same })
        expect(originality).toBe(countWords(same) === 0 ? 1 : 0)
      }),
    )
  })

  it('the answer is the same every time', () => {
    fc.assert(
      fc.property(text, text, (suspicious, source) => {
        expect(compareTexts({ suspicious, source })).toEqual(compareTexts({ suspicious, source }))
      }),
      { numRuns: 30 },
    )
  })
})

describe('hostile texts', () => {
  function random(seed: number) {
    let state = seed
    return () => {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    }
  }
  const now = () => performance.now()
  const within = (milliseconds: number, work: () => void) => {
    const start = now()
    work()
    // Five times the bound: the suite shares its cores.
    expect(now() - start).toBeLessThan(milliseconds * 5)
  }

  it('200,000 times one word ends in time and is no evidence', () => {
    const text = 'শব্দ '.repeat(200_000)
    within(1000, () => {
      const result = compareTexts({ suspicious: `আর ${text}`, source: text })
      expect(result.passages.map(({ excluded }) => excluded)).toEqual(['few-distinct-words'])
    })
  })

  it('two texts of a megabyte without a stop end in time', () => {
    const next = random(7)
    const make = () =>
      Array.from({ length: 200_000 }, () => `w${Math.floor(3000 * next() ** 3)}`).join(' ')
    const [left, right] = [make(), make()]
    within(1500, () => compareTexts({ suspicious: left, source: right, now }))
    const edited = left.replaceAll('w1 ', 'other ').replaceAll('w7 ', '')
    within(1500, () => {
      // Without a clock the answer is whole however slow the machine is.
      expect(compareTexts({ suspicious: edited, source: left }).originality).toBeLessThan(0.1)
    })
  })

  it('half a million opening quotation marks end in time', () => {
    within(1000, () => {
      const suspicious = '“'.repeat(500_000) + bengaliText
      const { passages } = compareTexts({ suspicious, source: bengaliText })
      expect(passages.map(({ excluded }) => excluded)).toEqual([undefined])
    })
  })

  it('a time that is up is told as partial, with what was found', () => {
    let clock = 0
    const ticking = () => (clock += 1)
    const result = compareTexts({
      suspicious: `${unrelatedBengali} ${bengaliText}`,
      source: bengaliText,
      now: ticking,
      budget: 0,
    })
    expect(result.partial).toBe(true)
    expect(result.passages).not.toEqual([])
  })

  it('without a clock there is no time limit', () => {
    expect(compareTexts({ suspicious: bengaliText, source: bengaliText }).partial).toBe(false)
  })
})
