import { describe, expect, it } from 'vitest'
import type { FingerprintStore } from '../../../../../plugins/originality/domain/fingerprintStore'
import { checkText } from '../../../../../plugins/originality/domain/check/checkText'
import { fingerprintsOf } from '../../../../../plugins/originality/domain/fingerprintsOf'
import { memoryStore } from '../../../../../plugins/originality/store/memoryStore'
import { bengaliText, madeWords, unrelatedBengali } from '../../texts'

const now = () => performance.now()

const put = (store: FingerprintStore, texts: readonly string[]) =>
  store.put(
    texts.map((text, index) => ({
      document: `posts:${String(index).padStart(5, '0')}`,
      ...fingerprintsOf(text),
      text,
      revision: '1',
    })),
  )

/** The budget is a second; five times that, because the suite shares its cores. */
async function inTime<Value>(work: () => Promise<Value>): Promise<Value> {
  const start = now()
  const value = await work()
  expect(now() - start).toBeLessThan(5_000)
  return value
}

describe('a check ends in time', () => {
  it('of a megabyte without a stop', async () => {
    let state = 7
    const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
    const text = Array.from({ length: 200_000 }, () => `w${Math.floor(3000 * next() ** 3)}`).join(
      ' ',
    )
    const store = memoryStore()
    await put(store, [text.replaceAll('w1 ', 'other '), text.slice(0, 500_000)])
    const { partial, sources } = await inTime(() =>
      checkText({ article: text, store, now, budget: 1_000 }),
    )
    expect(partial || sources.length > 0).toBe(true)
  })

  it('of 200,000 times one word', async () => {
    const text = 'শব্দ '.repeat(200_000)
    const store = memoryStore()
    await put(store, [text, `${bengaliText} ${text}`])
    const { adjustedOriginality } = await inTime(() =>
      checkText({ article: `আর ${text}`, store, now, budget: 1_000 }),
    )
    expect(adjustedOriginality).toBe(1)
  })

  it('among 10,000 documents with one footer, which does not count', async () => {
    const footer = 'এই সাইটের সব লেখা আমাদের পাঠকদের জন্য প্রতি সপ্তাহে নতুন করে সাজানো হয় বলে আবার আসুন'
    const store = memoryStore()
    await put(
      store,
      Array.from(
        { length: 10_000 },
        (_, index) => `${madeWords(`ক${index}খ`, 60).join(' ')}\n\n${footer}`,
      ),
    )
    const copied = madeWords('ক7777খ', 60).join(' ')
    const { sources } = await inTime(() =>
      checkText({ article: `${unrelatedBengali}\n\n${copied}\n\n${footer}`, store, now }),
    )
    expect(sources[0]!.document).toBe('posts:07777')
    const counting = sources.flatMap(({ document, passages }) =>
      passages.filter(({ excluded }) => excluded === undefined).map(() => document),
    )
    expect(counting).toEqual(['posts:07777'])
  })

  it('is partial when the clock says so, with what was found until then', async () => {
    const store = memoryStore()
    await put(store, [bengaliText, `${bengaliText} আরও কথা`])
    let clock = 0
    const result = await checkText({
      article: bengaliText,
      store,
      now: () => (clock += 10),
      budget: 5,
    })
    expect(result.partial).toBe(true)
    expect(result.sources).toHaveLength(1)
  })
})
