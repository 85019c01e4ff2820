import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FingerprintStore } from '../../../../../plugins/originality/domain/fingerprintStore'
import { checkText } from '../../../../../plugins/originality/domain/check/checkText'
import { compareTexts } from '../../../../../plugins/originality/domain/compareTexts'
import { fingerprintsOf } from '../../../../../plugins/originality/domain/fingerprintsOf'
import { memoryStore } from '../../../../../plugins/originality/store/memoryStore'
import { countWords } from '../../../../../src/article/countWords'
import { bengaliSentences, madeWords } from '../../texts'

/** Sentences whose words stand in no other one; those of two groups have none in common. */
const ownSentences = (group: string, most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: most })
    .map((names) =>
      names.map((name) => `${madeWords(`${group}${name}ক`, 9 + (name % 8)).join(' ')}।`),
    )
const copied = fc.subarray([...bengaliSentences], { minLength: 1 })
const words = ['নদী', 'গ্রাম', 'আলো', 'বই', 'the', 'tram', 'green', '১২', 'হাট', 'রাত', 'শহর']
const marks = [' ', ' ', ' ', '। ', ', ', '\n', '\n\n', ' “', '” ', "'", ' 😀 ', '\u200b']
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...marks)), { maxLength: 120 })
  .map((pairs) => pairs.map(([word, mark]) => word + mark).join(''))

async function storeOf(texts: readonly string[]): Promise<FingerprintStore> {
  const store = memoryStore()
  await store.put(
    texts.map((text, index) => ({
      document: `posts:${index}`,
      ...fingerprintsOf(text),
      text,
      revision: '1',
    })),
  )
  return store
}

const copiedWords = (suspicious: string, source: string) =>
  Math.round((1 - compareTexts({ suspicious, source }).originality) * countWords(suspicious))

describe('for any texts', () => {
  it('a check names spans of the texts, and no word twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.array(anyText, { minLength: 1, maxLength: 4 }),
        async (article, texts) => {
          const store = await storeOf(texts)
          const { sources, originality, adjustedOriginality } = await checkText({ article, store })
          expect(adjustedOriginality).toBeGreaterThanOrEqual(originality)
          expect(originality).toBeGreaterThanOrEqual(-1e-9)
          const spans: [number, number][] = []
          for (const { document, passages, share, rawShare } of sources) {
            const text = texts[Number(document.slice(6))]!
            expect(share).toBeLessThanOrEqual(rawShare)
            for (const { suspicious, source, words: length } of passages) {
              const here = article.slice(suspicious.offset, suspicious.offset + suspicious.length)
              expect(here).toHaveLength(suspicious.length)
              expect(countWords(here)).toBe(length)
              const there = text.slice(source.offset, source.offset + source.length)
              expect(there).toHaveLength(source.length)
              expect(countWords(there)).toBeGreaterThan(0)
              spans.push([suspicious.offset, suspicious.offset + suspicious.length])
            }
          }
          let reached = 0
          for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
            expect(start).toBeGreaterThanOrEqual(reached)
            reached = end
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('a text checked against itself has originality 0', async () => {
    await fc.assert(
      fc.asyncProperty(ownSentences('শ', 12), async (sentences) => {
        const text = sentences.join(' ')
        const { originality } = await checkText({ article: text, store: await storeOf([text]) })
        expect(originality).toBeCloseTo(sentences.length === 0 ? 1 : 0, 9)
      }),
      { numRuns: 40 },
    )
  })

  it('unrelated text on either side never raises the copied words', () => {
    fc.assert(
      fc.property(
        copied,
        ownSentences('ক', 6),
        ownSentences('খ', 6),
        ownSentences('গ', 6),
        (taken, before, after, more) => {
          const suspicious = [...before, ...taken, ...after].join(' ')
          const source = bengaliSentences.join(' ')
          const plain = copiedWords(suspicious, source)
          const unrelated = more.join(' ')
          expect(copiedWords(`${suspicious}\n\n${unrelated}`, source)).toBeLessThanOrEqual(plain)
          expect(copiedWords(`${unrelated}\n\n${suspicious}`, source)).toBeLessThanOrEqual(plain)
          expect(copiedWords(suspicious, `${unrelated}\n\n${source}`)).toBeLessThanOrEqual(plain)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('passages are the same pairs when the sides are swapped', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: bengaliSentences.length - 1 }), { minLength: 1 }),
        ownSentences('ক', 5),
        (order, own) => {
          // Each sentence once on either side: of a sentence that a text has twice only that text can name both places.
          const taken = order.map((index) => bengaliSentences[index]!)
          const left = [...own, ...taken].join(' ')
          const right = bengaliSentences.join(' ')
          const pairs = (suspicious: string, source: string) =>
            compareTexts({ suspicious, source }).passages
          const there = pairs(left, right).map(({ suspicious, source, kind }) => ({
            suspicious: source,
            source: suspicious,
            kind,
          }))
          const back = pairs(right, left).map(({ suspicious, source, kind }) => ({
            suspicious,
            source,
            kind,
          }))
          const byPlace = (a: (typeof back)[number], b: (typeof back)[number]) =>
            a.suspicious.offset - b.suspicious.offset
          expect(there.toSorted(byPlace)).toEqual(back.toSorted(byPlace))
        },
      ),
      { numRuns: 300 },
    )
  })
})
