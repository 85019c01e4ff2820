import { describe, expect, it } from 'vitest'
import { blocksArticle } from './blocksArticle'
import { blogOf, findingOf } from './findings'
import { words } from './words'

describe('content-full-sentences', () => {
  const id = 'content-full-sentences'
  const prose = {
    article: blocksArticle([
      ['paragraph', words(60)],
      ['list-item', words(40, 'b')],
    ]),
  }
  const list = {
    article: blocksArticle([
      ['paragraph', words(59)],
      ['list-item', words(41, 'b')],
    ]),
  }
  const blog = (good: number, bad: number) =>
    blogOf([...Array<typeof prose>(good).fill(prose), ...Array<typeof list>(bad).fill(list)])

  it.each([
    [9, 1, 'pass'],
    [8, 1, 'warn'],
    [3, 1, 'warn'],
    [2, 1, 'fail'],
  ] as const)('with %i posts in sentences and %i in lists is %s', async (good, bad, status) => {
    const finding = await findingOf(id, blog(good, bad))
    expect(finding.status).toBe(status)
    expect(finding.evidence.count).toBe(bad)
    expect(finding.evidence.items[0]).toMatchObject({ kind: 'posts', field: 'body' })
  })

  it('does not take a fragment in a paragraph for a sentence', async () => {
    const fragments = blocksArticle([
      ['paragraph', 'Top ten phones'],
      ['paragraph', 'Best price in Dhaka'],
    ])
    expect((await findingOf(id, blogOf([{ article: fragments }]))).status).toBe('fail')
  })

  it('knows the end of a Bengali sentence', async () => {
    const article = blocksArticle([['paragraph', 'ভাত রান্না সহজ।']])
    expect((await findingOf(id, blogOf([{ article }]))).status).toBe('pass')
  })

  it('leaves quotes and code out of the share', async () => {
    const article = blocksArticle([
      ['paragraph', words(60)],
      ['code', words(500, 'c')],
      ['quote', words(500, 'd')],
    ])
    expect((await findingOf(id, blogOf([{ article }]))).status).toBe('pass')
  })

  it('does not count an empty post as written in sentences', async () => {
    expect((await findingOf(id, blogOf([{}]))).status).toBe('fail')
  })

  it('is unknown without posts', async () => {
    expect((await findingOf(id, blogOf([]))).status).toBe('unknown')
  })
})

describe('content-own-text-vs-media', () => {
  const id = 'content-own-text-vs-media'
  const embed = { offset: 0, url: 'https://video.example/1' }
  const image = { offset: 0, mediaId: 'm1', url: null, alt: null }
  const post = (count: number, embeds: number, images: number) => ({
    article: blocksArticle([['paragraph', words(count)]], {
      embeds: Array<typeof embed>(embeds).fill(embed),
      images: Array<typeof image>(images).fill(image),
    }),
  })
  const blog = (good: number, bad: number) =>
    blogOf([
      ...Array<ReturnType<typeof post>>(good).fill(post(150, 1, 0)),
      ...Array<ReturnType<typeof post>>(bad).fill(post(149, 1, 0)),
    ])

  it.each([
    [9, 1, 'pass'],
    [8, 1, 'warn'],
    [3, 1, 'warn'],
    [2, 1, 'fail'],
  ] as const)('with %i explained posts and %i bare ones is %s', async (good, bad, status) => {
    const finding = await findingOf(id, blog(good, bad))
    expect(finding.status).toBe(status)
    expect(finding.evidence.count).toBe(bad)
  })

  it('asks for words beside each embed and each picture', async () => {
    expect((await findingOf(id, blogOf([post(350, 2, 1)]))).status).toBe('pass')
    const { evidence } = await findingOf(id, blogOf([post(300, 2, 1)]))
    expect(evidence.items[0]!.detail!.values).toEqual({
      embeds: 2,
      images: 1,
      words: 300,
      missing: 50,
    })
  })

  it('does not take quoted words or code for own words', async () => {
    const article = blocksArticle(
      [
        ['paragraph', words(100)],
        ['quote', words(200, 'b')],
        ['code', words(200, 'c')],
      ],
      { embeds: [embed] },
    )
    expect((await findingOf(id, blogOf([{ article }]))).status).toBe('fail')
  })

  it('passes posts without media, however short', async () => {
    expect((await findingOf(id, blogOf([post(5, 0, 0)]))).status).toBe('pass')
  })

  it('is unknown without posts', async () => {
    expect((await findingOf(id, blogOf([]))).status).toBe('unknown')
  })
})
