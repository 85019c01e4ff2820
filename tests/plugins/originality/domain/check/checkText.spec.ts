import { describe, expect, it } from 'vitest'
import { checkText } from '../../../../../plugins/originality/domain/check/checkText'
import { fingerprintsOf } from '../../../../../plugins/originality/domain/fingerprintsOf'
import { memoryStore } from '../../../../../plugins/originality/store/memoryStore'
import { countWords } from '../../../../../src/article/countWords'
import {
  bengaliSentences,
  bengaliText,
  englishText,
  madeWords,
  unrelatedBengali,
} from '../../texts'

async function storeOf(texts: Readonly<Record<string, string>>) {
  const store = memoryStore()
  await store.put(
    Object.entries(texts).map(([document, text]) => ({
      document,
      ...fingerprintsOf(text),
      text,
      revision: '1',
    })),
  )
  return store
}

const textAt = (text: string, span: { offset: number; length: number }) =>
  text.slice(span.offset, span.offset + span.length)

describe('a check', () => {
  it('finds nothing in a text of its own', async () => {
    const store = await storeOf({ 'posts:1': bengaliText, 'posts:2': englishText })
    expect(await checkText({ article: unrelatedBengali, store })).toEqual({
      words: countWords(unrelatedBengali),
      originality: 1,
      adjustedOriginality: 1,
      sources: [],
      manipulation: [],
      partial: false,
    })
  })

  it('names the sources, heaviest first, with what was taken and from where', async () => {
    const store = await storeOf({ 'posts:1': bengaliText, 'source-texts:2': englishText })
    const taken = bengaliSentences.slice(3, 5).join(' ')
    const article = `${unrelatedBengali} ${taken} ${unrelatedBengali}\n\n${englishText}`
    const result = await checkText({ article, store })
    expect(result.sources.map(({ document }) => document)).toEqual(['source-texts:2', 'posts:1'])
    const [english, bengali] = result.sources
    expect(textAt(englishText, english!.passages[0]!.source)).toBe(englishText.slice(0, -1))
    expect(`${textAt(article, bengali!.passages[0]!.suspicious)}।`).toBe(taken)
    expect(bengali!.words).toBe(countWords(taken))
    expect(bengali!.longest).toBe(countWords(taken))
    expect(bengali!.share).toBeCloseTo(countWords(taken) / countWords(article), 9)
    expect(bengali!.rawShare).toBe(bengali!.share)
    expect(result.originality).toBeCloseTo(1 - english!.share - bengali!.share, 9)
  })

  it('counts words once although two sources hold them, and names the other', async () => {
    const store = await storeOf({ 'posts:1': bengaliText, 'posts:2': bengaliText })
    const result = await checkText({ article: `${unrelatedBengali} ${bengaliText}`, store })
    expect(result.sources).toHaveLength(1)
    expect(result.sources[0]!.document).toBe('posts:1')
    expect(result.sources[0]!.passages[0]!.alsoIn).toEqual(['posts:2'])
  })

  it('gives words to the source that is not the author first', async () => {
    const store = await storeOf({ 'posts:1': bengaliText, 'posts:2': bengaliText })
    const { sources } = await checkText({
      article: bengaliText,
      store,
      ownDocuments: () => Promise.resolve(new Set(['posts:1'])),
    })
    expect(sources.map(({ document }) => document)).toEqual(['posts:2'])
  })

  it('does not count a source that is excluded, and lets the next one have its words', async () => {
    const store = await storeOf({ 'posts:1': bengaliText })
    const alone = await checkText({
      article: bengaliText,
      store,
      excludedDocuments: ['posts:1'],
    })
    expect(alone).toMatchObject({ originality: 0, adjustedOriginality: 1 })
    expect(alone.sources[0]).toMatchObject({ excluded: 'excluded', share: 0, rawShare: 1 })
    await store.put([
      { document: 'posts:2', ...fingerprintsOf(bengaliText), text: bengaliText, revision: '1' },
    ])
    const both = await checkText({
      article: bengaliText,
      store,
      excludedDocuments: new Map([['posts:1', 'licensed']]),
    })
    expect(both).toMatchObject({ originality: 0, adjustedOriginality: 0 })
    expect(both.sources.map(({ document }) => document)).toEqual(['posts:2'])
  })

  it('compares texts that are given with it directly', async () => {
    const { sources } = await checkText({
      article: bengaliText,
      store: memoryStore(),
      sources: [{ document: 'web:1', text: bengaliText }],
    })
    expect(sources.map(({ document, share }) => [document, share])).toEqual([['web:1', 1]])
  })

  it('leaves out the text itself and kinds that are not wanted', async () => {
    const store = await storeOf({ 'posts:1': bengaliText, 'source-texts:2': bengaliText })
    const check = (options: { kinds?: string[]; except?: string[] }) =>
      checkText({ article: bengaliText, store, ...options }).then(({ sources }) =>
        sources.map(({ document }) => document),
      )
    expect(await check({ except: ['posts:1'] })).toEqual(['source-texts:2'])
    expect(await check({ kinds: ['posts'] })).toEqual(['posts:1'])
  })

  it('skips a source that vanishes during the check', async () => {
    const store = await storeOf({ 'posts:1': bengaliText, 'posts:2': bengaliText })
    const { sources } = await checkText({
      article: bengaliText,
      store: {
        neighbours: (options) => store.neighbours(options),
        texts: async (documents) => {
          await store.drop(['posts:1'])
          return store.texts(documents)
        },
      },
    })
    expect(sources.map(({ document }) => document)).toEqual(['posts:2'])
  })

  it('compares a document once that is given and in the store', async () => {
    const { sources } = await checkText({
      article: bengaliText,
      store: await storeOf({ 'web:1': bengaliText }),
      sources: [{ document: 'web:1', text: bengaliText }],
    })
    expect(sources.map(({ passages }) => passages.map(({ alsoIn }) => alsoIn))).toEqual([
      [undefined],
    ])
  })

  it('learns the template of a site, and tells it from copies of one text', async () => {
    const footer = 'এই সাইটের সব লেখা আমাদের পাঠকদের জন্য প্রতি সপ্তাহে নতুন করে সাজানো হয় বলে আবার আসুন'
    const names = ['ক', 'খ', 'গ', 'ঘ', 'ঙ', 'চ', 'ছ']
    const store = await storeOf(
      Object.fromEntries(
        names.map((name, index) => [
          `posts:${index}`,
          `${madeWords(name, 80).join(' ')}\n\n${footer}`,
        ]),
      ),
    )
    const article = `${unrelatedBengali}\n\n${footer}`
    const { sources, adjustedOriginality } = await checkText({ article, store })
    expect(sources.flatMap(({ passages }) => passages.map(({ excluded }) => excluded))).toEqual([
      'template',
    ])
    expect(adjustedOriginality).toBe(1)
    const copies = await storeOf(
      Object.fromEntries(names.map((_, index) => [`posts:${index}`, footer])),
    )
    const copied = await checkText({ article, store: copies })
    expect(copied.adjustedOriginality).toBeLessThan(1)
  })

  it('does not list a source for a set phrase', async () => {
    const phrase = bengaliSentences[3].split(' ').slice(0, 7).join(' ')
    const store = await storeOf({ 'posts:1': bengaliText })
    const { sources, originality } = await checkText({
      article: `${unrelatedBengali} ${phrase} ${unrelatedBengali}`,
      store,
    })
    expect(sources).toEqual([])
    expect(originality).toBe(1)
  })

  it('tells a source that is too small to count', async () => {
    const store = await storeOf({ 'posts:1': bengaliText })
    const { sources, adjustedOriginality } = await checkText({
      article: `${unrelatedBengali} ${bengaliSentences[3]}`,
      store,
      settings: { minimumSourceWords: 50 },
    })
    expect(sources[0]).toMatchObject({ excluded: 'small-source', share: 0, words: 0 })
    expect(adjustedOriginality).toBe(1)
  })

  it('knows a passage again after edits elsewhere, and not after one inside', async () => {
    const store = await storeOf({ 'posts:1': bengaliText })
    const keys = async (article: string) =>
      (await checkText({ article, store })).sources[0]!.passages.map(({ key }) => key)
    const taken = bengaliSentences.slice(3, 6).join(' ')
    const before = await keys(`${unrelatedBengali} ${taken}`)
    expect(await keys(`নতুন কথা। ${unrelatedBengali} ${taken} ${unrelatedBengali}`)).toEqual(before)
    expect(await keys(`${unrelatedBengali} ${taken.replace('ধানের', 'গমের')}`)).not.toEqual(before)
  })

  it('is partial when the time is up', async () => {
    const store = await storeOf({ 'posts:1': bengaliText, 'posts:2': englishText })
    let clock = 0
    const result = await checkText({
      article: `${englishText} ${bengaliText}`,
      store,
      now: () => (clock += 1),
      budget: 0,
    })
    expect(result.partial).toBe(true)
    expect(result.sources).toHaveLength(1)
  })

  it('is partial when a text is longer than is compared', async () => {
    const store = await storeOf({ 'posts:1': bengaliText })
    const settings = { longestText: 300 }
    const cut = await checkText({ article: bengaliText, store, settings })
    expect(cut.partial).toBe(true)
    const source = await checkText({ article: bengaliText.slice(0, 299), store, settings })
    expect(source.partial).toBe(true)
    expect(source.originality).toBeLessThan(0.1)
  })
})
