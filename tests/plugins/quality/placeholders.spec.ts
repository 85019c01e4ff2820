import { describe, expect, it } from 'vitest'
import { qualityFactsOf } from '../../../plugins/quality/domain/qualityFactsOf'
import { emptySnapshot } from '../../support/emptySnapshot'
import { plainArticle, snapshotPage } from '../../support/snapshotPost'
import { blocksArticle } from './blocksArticle'
import { blogOf, findingOf } from './findings'
import { words } from './words'

const id = 'content-no-placeholder'
const long = words(320)
const statusOf = async (text: string, title = 'A post') => {
  const article = { ...plainArticle(text), title }
  return (await findingOf(id, blogOf([{ title, article }]))).status
}

describe('content-no-placeholder', () => {
  it.each([
    'Lorem ipsum dolor sit amet.',
    'This page is under construction.',
    'Coming soon!',
    'TODO write this.',
    'Welcome to WordPress. This is your first post. Edit or delete it, then start writing!',
    'This is an example page. It is different from a blog post.',
    'শীঘ্রই আসছে...',
    'শিগগিরই আসছে',
    'সাইটটি নির্মাণাধীন।',
    'এখানে লিখুন',
    'লোরেম ইপসাম',
  ])('fails a short post that says %s', async (text) => {
    expect(await statusOf(text)).toBe('fail')
  })

  it.each(['Hello world!', 'Sample Page', 'Coming soon', 'নমুনা পাতা', 'ওয়েবসাইটটি নির্মাণাধীন'])(
    'fails a long post with the title %s',
    async (title) => {
      expect(await statusOf(long, title)).toBe('fail')
    },
  )

  it.each([
    `${long}\n\nThe old theme said "coming soon" on every page.`,
    `${long}\n\nপুরোনো সাইটে লেখা ছিল “শীঘ্রই আসছে”, এখন আর নেই।`,
    `${long}\n\nPrinters use “lorem ipsum” to fill a page.`,
    `${long}\n\nপদ্মার ওপর একটি সেতু এখন নির্মাণাধীন, কাজ শেষ হবে আগামী বছর।`,
  ])('only warns of a phrase that a long post quotes or means', async (text) => {
    expect(await statusOf(text)).toBe('warn')
  })

  it.each([
    `${long}\n\nLorem ipsum dolor sit amet`,
    `${long}\n\nComing soon...`,
    `${long}\n\nTODO: price`,
  ])('fails a long post with filler or a phrase that stands alone', async (text) => {
    expect(await statusOf(text)).toBe('fail')
  })

  it('takes a post of exactly 300 words for a short one', async () => {
    expect(await statusOf(`${words(298)}\n\n"coming soon"`)).toBe('fail')
    expect(await statusOf(`${words(299)}\n\nHe wrote "coming soon"`)).toBe('warn')
  })

  it.each([
    'Here is my to-do list for the kitchen: salt, rice, lentils.',
    'Todo es posible.',
    'The soonest bus is coming at nine.',
    'Our first program prints Hello world on the screen.',
    'সে শীঘ্রই বাড়ি ফিরবে, ট্রেন আসছে।',
    'বাড়ির নির্মাণ শেষ হয়েছে।',
  ])('passes %s', async (text) => {
    expect(await statusOf(text)).toBe('pass')
  })

  it('leaves notes in code alone and fails filler there only in a short post', async () => {
    const article = blocksArticle([
      ['paragraph', long],
      ['code', '// TODO print("lorem ipsum")'],
    ])
    expect((await findingOf(id, blogOf([{ article }]))).status).toBe('warn')
  })

  it('looks at pages, the name and statement of the blog and the menus', async () => {
    const snapshot = emptySnapshot({
      pages: [snapshotPage({ id: 'a', article: plainArticle('Your text here') })],
      settings: {
        name: 'Just another WordPress site',
        niche: { preset: null, statement: 'এখানে লিখুন', keywords: [] },
      },
      navigation: {
        header: [
          { label: 'Home', href: '/', target: 'home' },
          { label: 'Sample Page', href: '/sample', target: 'missing' },
        ],
        footer: [],
      },
    })
    const { status, evidence } = await findingOf(id, snapshot)
    expect(status).toBe('fail')
    expect(evidence.items.map(({ kind, id: place, field }) => [kind, place, field])).toEqual([
      ['pages', 'a', 'body'],
      ['global', 'blog', 'name'],
      ['global', 'blog', 'niche.statement'],
      ['global', 'navigation', 'header.1.label'],
    ])
  })

  it('is unknown for a blog with nothing to read', async () => {
    expect((await findingOf(id, emptySnapshot())).status).toBe('unknown')
  })

  it('tells where the phrase stands and what is around it', () => {
    const text = 'এই পাতার কাজ বাকি। বিস্তারিত শীঘ্রই আসছে, চোখ রাখুন।'
    const [hit] = qualityFactsOf(plainArticle(text)).placeholders
    expect(text.slice(hit!.offset, hit!.offset + hit!.length)).toBe('শীঘ্রই আসছে')
    expect(hit!.context).toContain('বিস্তারিত শীঘ্রই আসছে, চোখ')
  })
})
