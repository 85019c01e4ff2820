import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { originalityAnalyser } from '../../../plugins/originality/analyser'
import { originalityChecks } from '../../../plugins/originality/checks'
import { factsOfPost } from '../../../plugins/originality/domain/facts/factsOfPost'
import { hashWords } from '../../../plugins/originality/domain/facts/hashWords'
import { packPrints } from '../../../plugins/originality/domain/facts/packPrints'
import { unpackPrints } from '../../../plugins/originality/domain/facts/unpackPrints'
import { messages } from '../../../plugins/originality/translations/messages'
import { emptySnapshot } from '../../support/emptySnapshot'
import { articleOf } from './articleOf'
import { postOf } from './postOf'
import { bengaliSentences, bengaliText, madeWords } from './texts'

const { settings } = emptySnapshot()
const analyse = (article: ReturnType<typeof articleOf>) =>
  originalityAnalyser.analyse(article, { settings })

describe('the facts of an article', () => {
  const article = articleOf([
    { kind: 'heading', text: 'গ্রামের কথা' },
    { text: bengaliText },
    { kind: 'quote', text: 'নদী কারও অপেক্ষায় থাকে না।', source: 'করিম চাচা' },
    { kind: 'quote', text: 'যে জানে সে জানে।' },
    { kind: 'code', text: 'const this is no sentence at all' },
  ])

  it('counts words, quoted words and quotes without a source', async () => {
    const facts = await analyse(article)
    expect(facts.quoted).toEqual({ sourced: 5, unsourced: 4 })
    expect(facts.unsourcedQuotes).toBe(1)
    expect(facts.words).toBeGreaterThan(100)
  })

  it('has a hash per sentence and per long paragraph, none of code or short headings', async () => {
    const facts = await analyse(article)
    expect(facts.sentences).toHaveLength(bengaliSentences.length + 2)
    expect(facts.paragraphs).toHaveLength(1)
  })

  it('is plain JSON that survives storing, under 4 KB for 1,000 words', async () => {
    const long = articleOf([{ text: madeWords('w', 1000).join(' ') }])
    const facts = await analyse(long)
    const stored = JSON.stringify(facts)
    expect(JSON.parse(stored)).toEqual(facts)
    expect(stored.length).toBeLessThan(4096)
  })

  it('is the same for the same text in other spellings', async () => {
    const other = bengaliText.replaceAll('\u09df', '\u09af\u09bc')
    expect((await analyse(articleOf([{ text: other }]))).prints).toBe(
      (await analyse(articleOf([{ text: bengaliText }]))).prints,
    )
  })

  it('sums the words of a sentence that stands in an article twice', async () => {
    const [sentence] = bengaliSentences
    const twice = await analyse(articleOf([{ text: `${sentence} ${sentence}` }]))
    const once = await analyse(articleOf([{ text: sentence }]))
    expect(twice.sentences).toEqual([[once.sentences[0]![0], once.sentences[0]![1] * 2]])
  })

  it('is empty for an article without words', async () => {
    expect(await analyse(articleOf([]))).toEqual({
      words: 0,
      prints: '',
      sentences: [],
      paragraphs: [],
      quoted: { sourced: 0, unsourced: 0 },
      unsourcedQuotes: 0,
      firstHand: { data: false, experience: false },
    })
  })

  it('is taken from the snapshot when it is there, and computed when not', async () => {
    const computed = await analyse(article)
    expect(factsOfPost(postOf({ id: 'a', article }))).toEqual(computed)
    const stored = { ...computed, words: 7 }
    const post = postOf({ id: 'a', article, facts: { originality: stored } })
    expect(factsOfPost(post).words).toBe(7)
    const broken = postOf({ id: 'a', article, facts: { originality: null } })
    expect(factsOfPost(broken)).toEqual(computed)
  })
})

describe('packed fingerprints', () => {
  it('come back as they were', () => {
    const print = fc.integer({ min: -2147483648, max: 2147483647 })
    fc.assert(
      fc.property(fc.array(print), (prints) => {
        expect(unpackPrints(packPrints(prints))).toEqual(prints)
      }),
    )
  })
})

describe('the hash of a sentence', () => {
  it('tells where a word ends', () => {
    expect(hashWords(['ab', 'c'])).not.toBe(hashWords(['a', 'bc']))
  })

  it('is a safe integer and differs for 100,000 sentences', () => {
    const hashes = new Set<number>()
    for (let index = 0; index < 100_000; index += 1) {
      const hash = hashWords(['বাক্য', String(index)])
      if (!Number.isSafeInteger(hash)) throw new Error(`${hash} is not a safe integer`)
      hashes.add(hash)
    }
    expect(hashes.size).toBe(100_000)
  })
})

describe('messages', () => {
  it('exist in both languages and belong to a check of this plugin', () => {
    expect(Object.keys(messages.bn)).toEqual(Object.keys(messages.en))
    const ids = originalityChecks.map(({ rule }) => rule.id)
    const strangers = Object.keys(messages.en).filter((key) => !ids.includes(key.split(':')[0]!))
    expect(strangers).toEqual([])
  })

  it('name the same values in both languages', () => {
    const valuesOf = (text: string) =>
      new Set([...text.matchAll(/\{(\w+)(?=[,}])/gu)].map((match) => match[1]))
    for (const [key, text] of Object.entries(messages.en)) {
      const bengali: Record<string, string> = messages.bn
      expect([key, valuesOf(bengali[key]!)]).toEqual([key, valuesOf(text)])
    }
  })
})
