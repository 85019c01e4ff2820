import { describe, expect, it } from 'vitest'
import { isSupportedLanguage } from '../../../plugins/quality/domain/isSupportedLanguage'
import { languageCode } from '../../../plugins/quality/domain/languageCode'
import { supportedLanguages } from '../../../plugins/quality/domain/supportedLanguages'
import type { Snapshot, SnapshotPost } from '../../../src/check/snapshot'
import { plainArticle } from '../../support/snapshotPost'
import { blogOf, findingOf } from './findings'

const id = 'content-language-supported'

const bengali =
  'ভাত রান্না করতে প্রথমে চাল ভালো করে ধুয়ে নিন। এক কাপ চালে দুই কাপ পানি দিন এবং মাঝারি আঁচে বসান। পানি শুকিয়ে এলে আঁচ কমিয়ে ঢেকে রাখুন। দশ মিনিট পর চুলা থেকে নামিয়ে নিন। চাইলে সামান্য লবণ আর একটু ঘি দিতে পারেন। পুরোনো চালে পানি একটু বেশি লাগে, নতুন চালে কম। রান্নার সময় বারবার নাড়বেন না, তাতে ভাত ভেঙে যায় আর আঠালো হয়ে পড়ে। মাড় ফেলে দিলে ভাত ঝরঝরে হয়, তবে পুষ্টি কিছুটা কমে। গরম ভাতের সঙ্গে ডাল আর ভর্তা হলে দুপুরের খাবার জমে যায়।'
const assamese =
  'ভাত ৰান্ধিবলৈ প্ৰথমে চাউল ভালকৈ ধুই লওক। এক কাপ চাউলত দুই কাপ পানী দিয়ক আৰু মধ্যমীয়া জুইত বহাওক। পানী শুকাই আহিলে জুই কমাই ঢাকি ৰাখক। দহ মিনিটৰ পিছত জুইৰ পৰা নমাই লওক। ইচ্ছা কৰিলে অলপ নিমখ আৰু ঘিউ দিব পাৰে। পুৰণি চাউলত পানী অলপ বেছি লাগে, নতুন চাউলত কম। ৰন্ধাৰ সময়ত বাৰে বাৰে নালাৰিব, তেতিয়া ভাত ভাগি যায় আৰু আঠা লাগে। মাৰ পেলাই দিলে ভাত জুৰজুৰীয়া হয়, কিন্তু পুষ্টি কমে। গৰম ভাতৰ লগত দাইল আৰু পিটিকা হ’লে দুপৰীয়াৰ আহাৰ জমি উঠে।'
const english =
  'To cook rice, first wash it well. Use two cups of water for one cup of rice and set it over a medium heat. When the water has gone, lower the heat and cover the pot. After ten minutes take it off the stove. You may add a little salt and some butter. Old rice needs more water than new rice.'

const post = (text: string, language: string | null = null): Partial<SnapshotPost> => ({
  article: { ...plainArticle(text), language },
})
const many = (count: number, text: string, language: string | null = null) =>
  Array.from({ length: count }, () => post(text, language))
const inLanguage = (snapshot: Snapshot, language: string): Snapshot => ({
  ...snapshot,
  settings: { ...snapshot.settings, language },
})

describe('content-language-supported', () => {
  it.each([
    [10, 0, 'pass'],
    [9, 1, 'pass'],
    [8, 1, 'warn'],
    [2, 1, 'warn'],
  ] as const)('with %i Bengali and %i Assamese posts is %s', async (good, bad, status) => {
    const finding = await findingOf(id, blogOf([...many(good, bengali), ...many(bad, assamese)]))
    expect(finding).toMatchObject({ status, blocks: 'quality' })
    expect(finding.evidence.count).toBe(bad)
    expect(finding.evidence.figures.primary).toBe('bn')
  })

  it('fails and blocks always when the primary language is Assamese', async () => {
    const snapshot = inLanguage(blogOf([...many(3, assamese), ...many(1, bengali)]), 'as')
    const finding = await findingOf(id, snapshot)
    expect(finding).toMatchObject({
      status: 'fail',
      blocks: 'always',
      summary: { key: `${id}:primary-unsupported`, values: { language: 'as' } },
    })
  })

  it('fails without blocking always when less than half of the posts are supported', async () => {
    const longer = `${bengali} ${bengali} ${bengali} ${bengali} ${bengali}`
    const finding = await findingOf(id, blogOf([post(longer), ...many(2, assamese)]))
    expect(finding).toMatchObject({ status: 'fail', blocks: 'quality' })
  })

  it('warns of a post declared in another language and names the field', async () => {
    const finding = await findingOf(id, blogOf([...many(9, bengali), post(bengali, 'en')]))
    expect(finding.status).toBe('warn')
    expect(finding.evidence.items).toMatchObject([{ kind: 'posts', id: 'p10', field: 'language' }])
  })

  it('takes bn-BD and bn for one language', async () => {
    const snapshot = inLanguage(blogOf(many(2, bengali, 'bn-BD')), 'bn-IN')
    expect((await findingOf(id, snapshot)).status).toBe('pass')
  })

  it('warns when the settings of the blog name another language', async () => {
    const finding = await findingOf(id, inLanguage(blogOf(many(3, english)), 'bn'))
    expect(finding.status).toBe('warn')
    expect(finding.evidence.items).toMatchObject([
      { kind: 'global', id: 'blog', field: 'language' },
    ])
  })

  it('is unknown and blocks under 200 letters in all', async () => {
    const finding = await findingOf(id, blogOf([post('ভাত রান্না সহজ।')]))
    expect(finding).toMatchObject({ status: 'unknown', blocks: 'always' })
  })

  it('tells the language of many short posts together', async () => {
    const short = bengali.slice(0, 150)
    const finding = await findingOf(id, blogOf(many(10, short)))
    expect(finding.status).toBe('pass')
    expect(finding.evidence.figures.told).toBe(0)
  })

  it('is unknown without posts', async () => {
    expect((await findingOf(id, blogOf([]))).status).toBe('unknown')
  })
})

describe('the supported languages', () => {
  it('are the 50 entries of Google, 48 languages', () => {
    expect(supportedLanguages).toHaveLength(50)
    expect(new Set(supportedLanguages.map(({ codes }) => codes[0])).size).toBe(48)
  })

  it.each(['bn', 'ben', 'bn-BD', 'en', 'tl', 'fil', 'nb', 'zh-Hant', 'cmn', 'es-419', 'iw', 'pa'])(
    'hold %s',
    (tag) => {
      expect(isSupportedLanguage(tag)).toBe(true)
    },
  )

  it.each(['as', 'asm', 'fa', 'ne', 'si', 'or', 'eo', 'gl', 'bs', 'sw', 'is', ''])(
    'do not hold "%s"',
    (tag) => {
      expect(isSupportedLanguage(tag)).toBe(false)
    },
  )

  it('are one language however written', () => {
    expect(['tl', 'tgl', 'fil'].map(languageCode)).toEqual(['fil', 'fil', 'fil'])
    expect(languageCode('BN_bd')).toBe('bn')
    expect(languageCode('asm')).toBe('as')
  })
})
