import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../../../plugins/originality/checks/boilerplate'
import { articleOf } from '../articleOf'
import { postOf } from '../postOf'
import { runCheck } from '../runCheck'
import { madeWords } from '../texts'

const ending = 'আজকের লেখা ভালো লাগলে বন্ধুদের সঙ্গে ভাগ করে নিন।'
const endingWords = 9

const posts = (count: number, own: number, last: string) =>
  Array.from({ length: count }, (_, index) =>
    postOf({
      id: `p${index}`,
      article: articleOf([{ text: `${madeWords(`p${index}x`, own).join(' ')}।` }, { text: last }]),
    }),
  )

describe('boilerplate', () => {
  it('is not applicable with fewer than three posts', async () => {
    expect((await runCheck(boilerplate, { posts: posts(2, 10, ending) })).status).toBe('n/a')
  })

  it.each([
    [200, 'pass'],
    [81, 'pass'],
    [80, 'warn'],
    [27, 'warn'],
    [26, 'fail'],
  ])('with nine repeated words beside %i own ones says %s', async (own, expected) => {
    const finding = await runCheck(boilerplate, { posts: posts(3, own, ending) })
    expect(finding.status).toBe(expected)
    expect(finding.evidence.figures.share).toBeCloseTo(endingWords / (own + endingWords), 6)
  })

  it('names the posts and the sentence, the most repeated first', async () => {
    const all = [...posts(2, 40, ending), ...posts(3, 10, ending).slice(2)]
    const finding = await runCheck(boilerplate, { posts: all })
    expect(finding.status).toBe('warn')
    expect(finding.evidence.items[0]!.id).toBe('p2')
    expect(finding.evidence.items[0]!.detail!.values!.sample).toBe(ending)
    expect(finding.blocks).toBe('quality')
  })

  it('does not count a sentence in two posts only', async () => {
    const all = [...posts(2, 10, ending), ...posts(3, 10, 'অন্য কথা।').slice(2)]
    const finding = await runCheck(boilerplate, { posts: all })
    expect(finding.status).toBe('pass')
    expect(finding.evidence.figures.repeatedWords).toBe(0)
  })

  it.each([
    'এই লেখায় অ্যাফিলিয়েট লিংক আছে, কিনলে আমি কমিশন পাই।',
    'This post contains affiliate links and I may earn a small fee.',
    'এই লেখা চিকিৎসা বিষয়ে পরামর্শ নয়, অসুখ হলে ডাক্তার দেখান।',
  ])('does not count a disclosure: %s', async (disclosure) => {
    const finding = await runCheck(boilerplate, { posts: posts(3, 10, disclosure) })
    expect(finding.status).toBe('pass')
  })

  it('does not count short sentences, nor code', async () => {
    const code = 'npm run build and then start the server'
    const all = ['a', 'b', 'c'].map((id) =>
      postOf({
        id,
        article: articleOf([
          { text: `${madeWords(id, 20).join(' ')}।` },
          { kind: 'heading', text: 'যা যা লাগবে' },
          { kind: 'code', text: code },
        ]),
      }),
    )
    expect((await runCheck(boilerplate, { posts: all })).evidence.figures.repeatedWords).toBe(0)
  })
})
