import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { affiliateLinks } from '../../../plugins/quality/domain/affiliateLinks'
import { qualityFactsOf } from '../../../plugins/quality/domain/qualityFactsOf'
import { countAksharas } from '../../../plugins/quality/domain/readability/countAksharas'
import { countSyllables } from '../../../plugins/quality/domain/readability/countSyllables'
import { readabilityBand } from '../../../plugins/quality/domain/readability/readabilityBand'
import { shortened } from '../../../plugins/quality/domain/text/shortened'
import { topTerm } from '../../../plugins/quality/domain/text/topTerm'
import { plainArticle } from '../../support/snapshotPost'
import { blocksArticle } from './blocksArticle'

const kindsOf = (article: Parameters<typeof qualityFactsOf>[0]) =>
  qualityFactsOf(article).notes.map(({ kind, found }) => [kind, found])

describe('notes on structure', () => {
  it('name an H1 in the body and a level left out, and pass headings in order', () => {
    const heading = (level: number, text: string) => ['heading', text, level] as const
    expect(kindsOf(blocksArticle([heading(2, 'A'), heading(3, 'B'), heading(2, 'C')]))).toEqual([])
    expect(kindsOf(blocksArticle([heading(2, 'A'), heading(4, 'B'), heading(5, 'C')]))).toEqual([
      ['heading-skips', 'B'],
    ])
    expect(kindsOf(blocksArticle([heading(1, 'A'), heading(2, 'B')]))).toEqual([
      ['heading-first-level', 'A'],
    ])
    expect(kindsOf(blocksArticle([heading(3, 'A')]))).toEqual([['heading-skips', 'A']])
  })

  it.each([
    ['click here', 'link-says-nothing'],
    ['Read more …', 'link-says-nothing'],
    ['এখানে ক্লিক করুন', 'link-says-nothing'],
    ['আরও পড়ুন', 'link-says-nothing'],
    ['https://example.org/a', 'link-bare-address'],
    ['www.example.org', 'link-bare-address'],
    ['the price of rice in Dhaka', null],
    ['চালের দাম', null],
  ])('judge the words of the link %s', (words, kind) => {
    const text = `We read ${words} today.`
    const article = {
      ...plainArticle(text),
      links: [{ href: '/a', target: null, offset: 8, length: words.length }],
    }
    const [note] = qualityFactsOf(article).notes
    expect(note?.kind ?? null).toBe(kind)
    expect(note?.sentence ?? null).toEqual(
      kind === null ? null : { offset: 0, length: text.length },
    )
  })

  it('name pictures without words, quotes without a source and hidden words', () => {
    const image = (alt: string | null, mediaId: string | null = null) => ({
      offset: 0,
      mediaId,
      url: '/a.jpg',
      alt,
    })
    const article = blocksArticle(
      [
        ['quote', 'Rice is life.'],
        ['raw-html', '<p style="display:none">cheap phones</p>'],
        ['raw-html', '<p style="color:red">phones</p>'],
      ],
      { images: [image(null), image(' '), image('A bowl'), image(null, 'm1')] },
    )
    expect(kindsOf(article).map(([kind]) => kind)).toEqual([
      'image-without-alt',
      'image-without-alt',
      'quote-without-source',
      'hidden-text',
    ])
    article.blocks[0]!.source = 'Tagore'
    expect(kindsOf(article).map(([kind]) => kind)).not.toContain('quote-without-source')
  })

  it('name a sentence that stands twice, and one without an end', () => {
    const twice = 'প্রথমে চাল ভালো করে ধুয়ে পানি দিন।'
    const long = `${Array.from({ length: 50 }, (_, index) => `word${index}`).join(' ')}.`
    expect(kindsOf(plainArticle(`${twice} ডাল দিন। ${twice} ডাল দিন। ${twice}`))).toEqual([
      ['sentence-repeated', twice],
    ])
    expect(qualityFactsOf(plainArticle(long)).notes).toMatchObject([
      { kind: 'sentence-long', value: 50 },
    ])
  })

  it('keep ten of a kind', () => {
    const article = blocksArticle(Array.from({ length: 30 }, () => ['quote', 'Rice.'] as const))
    expect(kindsOf(article).length).toBe(10)
  })
})

describe('clicks on advertising', () => {
  const askingOf = (text: string) =>
    qualityFactsOf(plainArticle(text)).clicks.map(({ asks }) => asks)

  it.each([
    'Please click on our ads to keep this blog alive.',
    'Click the ads!',
    'Support us by clicking an advertisement.',
    'দয়া করে বিজ্ঞাপনে ক্লিক করুন।',
    'প্রতিটি বিজ্ঞাপনে একবার ক্লিক করে আমাদের পাশে থাকুন।',
  ])('are asked for in: %s', (text) => {
    expect(askingOf(text)).toEqual([true])
  })

  it.each([
    'When a visitor clicks nothing, and another will tap an ad, the advertiser pays.',
    'The banner said “click on the ads” all year.',
  ])('are only spoken of in: %s', (text) => {
    expect(askingOf(text)).toEqual([false])
  })

  it.each([
    'Never click on your own ads.',
    'Never click on any ads of your own site; it is invalid traffic.',
    'নিজের বিজ্ঞাপনে ক্লিক করবেন না।',
    'Click the button to add a banana.',
  ])('are not asked for in: %s', (text) => {
    expect(askingOf(text)).toEqual([])
  })
})

describe('readability', () => {
  it.each([
    ['cat', 1],
    ['make', 1],
    ['table', 2],
    ['walked', 1],
    ['wanted', 2],
    ['horses', 2],
    ['tables', 2],
    ['names', 1],
    ['readability', 5],
    ['b', 1],
  ])('counts the syllables of %s', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })

  it.each([
    ['আমি', 2],
    ['বাংলা', 2],
    ['সংস্কৃত', 3],
    ['বিশ্ববিদ্যালয়', 6],
    ['ক', 1],
    ['latin', 1],
  ])('counts the aksharas of %s', (word, count) => {
    expect(countAksharas(word)).toBe(count)
  })

  it('follows Flesch and Kincaid to the digit', () => {
    const sentence = 'The old cat sat on the mat and ate a big red fish.'
    const { readability } = qualityFactsOf(
      plainArticle(Array.from({ length: 10 }, () => sentence).join(' ')),
    )
    expect(readability).toMatchObject({
      formula: 'flesch',
      words: 130,
      sentences: 10,
      wordsPerSentence: 13,
      unitsPerWord: 1,
      longWords: 0,
    })
    expect(readability!.score).toBeCloseTo(206.835 - 1.015 * 13 - 84.6, 9)
    expect(readability!.grade).toBeCloseTo(0.39 * 13 + 11.8 - 15.59, 9)
  })

  it('follows model 1 for Bangla to the digit', () => {
    const sentence = 'আমি আজ ভাত খেয়ে বাংলাদেশে যাব।'
    const { readability } = qualityFactsOf(
      plainArticle(Array.from({ length: 20 }, () => sentence).join(' ')),
    )
    expect(readability).toMatchObject({ formula: 'sinha', words: 120, sentences: 20, grade: null })
    // আ-মি, আ-জ, ভা-ত, খে-য়ে, বাং-লা-দে-শে, যা-ব: 14 aksharas, one word of three and more in six.
    expect(readability!.unitsPerWord).toBeCloseTo(14 / 6, 9)
    expect(readability!.score).toBeCloseTo(-5.23 + 1.43 * (14 / 6) + 0.01 * (700 / 6), 9)
  })

  it('cannot tell of short texts and other languages, and leaves lists out', () => {
    expect(qualityFactsOf(plainArticle('The cat sat. '.repeat(20))).readability).toBeNull()
    expect(
      qualityFactsOf(plainArticle(`${'The cat sat on it '.repeat(40)}.`)).readability,
    ).toBeNull()
    const french = 'Nous avons préparé le riz avec des lentilles pour nos invités. '
    expect(qualityFactsOf(plainArticle(french.repeat(20))).readability).toBeNull()
    const list = blocksArticle(
      Array.from({ length: 60 }, () => ['list-item', 'The old cat sat here.'] as const),
    )
    expect(qualityFactsOf(list).readability).toBeNull()
  })

  it('has a word for every score', () => {
    const band = (formula: 'flesch' | 'sinha', score: number) => readabilityBand({ formula, score })
    expect([90, 60, 40, 10].map((score) => band('flesch', score))).toEqual([
      'easy',
      'plain',
      'hard',
      'very-hard',
    ])
    expect([1, 3.3, 5].map((score) => band('sinha', score))).toEqual(['easy', 'plain', 'hard'])
  })
})

describe('small counts', () => {
  it('finds the word said most, without the commonest ones', () => {
    expect(topTerm(['the', 'the', 'the', 'rice', 'rice', 'tea'])).toEqual({
      term: 'rice',
      count: 2,
    })
    expect(topTerm(['the', 'of'])).toBeNull()
  })

  it('knows links that pay', () => {
    const link = (href: string | null) => ({ href, target: null, offset: 0, length: 0 })
    expect(
      affiliateLinks(
        [
          'https://amzn.to/3x',
          'https://www.amazon.com/dp/1?tag=blog-20',
          'https://shop.example/?aff_id=7',
          'https://example.org/?tag=rice',
          null,
        ].map(link),
      ),
    ).toBe(3)
  })

  it('cuts on one line and never through a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const cut = shortened(text)
        expect(cut.length).toBeLessThanOrEqual(80)
        expect(/[\ud800-\udbff]…$/u.test(cut)).toBe(false)
      }),
    )
  })
})
