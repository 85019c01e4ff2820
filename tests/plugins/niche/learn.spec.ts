import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../../plugins/niche/domain/learn/countWords'
import { learnNiche } from '../../../plugins/niche/domain/learn/learnNiche'
import { likeness } from '../../../plugins/niche/domain/learn/likeness'
import { nicheFactsOf } from '../../../plugins/niche/domain/nicheFactsOf'
import { onSubjectScore } from '../../../plugins/niche/domain/onSubjectScore'
import { stemmedWords } from '../../../plugins/niche/domain/stemmedWords'
import { articleFrom } from './articleFrom'

const counts = (text: string, title = '') =>
  countWords({ title: stemmedWords(title), body: stemmedWords(text) })

const tally = (words: ReturnType<typeof counts>) =>
  new Map(words.map(([stem, , count]) => [stem, count]))

const stamps = [
  'The perforated stamp with an inverted watermark came from a philately auction near the harbour last spring.',
  'A philately album keeps each stamp behind glassine; the watermark shows against a lamp, and the hinge must not tear.',
  'Collectors of philately look at the perforated margin, the gum and the watermark before they trade a stamp.',
  'My grandfather taught me philately with one torn stamp, a hinge and a lamp to see the watermark.',
]
const bees =
  'The beehive stands under the lime tree, and the swarm settles on the lowest branch when the queen flies out of it.'
const longer = (text: string) => Array<string>(4).fill(text).join(' ')

describe('learnNiche', () => {
  it('learns nothing from fewer than three posts', () => {
    const words = stamps.map((text) => counts(text))
    expect(learnNiche({ preset: null, confirmed: words.slice(0, 2) })).toBeNull()
    expect(learnNiche({ preset: null, confirmed: words.slice(0, 3) })).not.toBeNull()
  })

  it('learns nothing from posts without words', () => {
    expect(learnNiche({ preset: null, confirmed: [[], [], []] })).toBeNull()
  })

  it('finds a post like the confirmed ones liker than another', () => {
    const [held, ...confirmed] = stamps.map((text) => counts(text))
    const model = learnNiche({ preset: null, confirmed })!
    const like = likeness({ counts: tally(held!), model })
    expect(like.likeness).toBeGreaterThan(0.5)
    expect(like.likeness).toBeGreaterThan(
      2 * likeness({ counts: tally(counts(bees)), model }).likeness,
    )
    expect(like.terms.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['philately', 'stamp']),
    )
  })

  it('unlearns what rejected posts say as well', () => {
    const confirmed = stamps.map((text) => counts(text))
    const weightOf = (rejected: ReturnType<typeof counts>[]) =>
      learnNiche({ preset: null, confirmed, rejected })!.weights.find(
        ([stem]) => stem === 'watermark',
      )
    const rejected = counts('A watermark on a banknote proves nothing.')
    expect(weightOf([rejected])![2]).toBeLessThan(weightOf([])![2])
  })

  it('takes posts known to be about something else for the background', () => {
    const confirmed = stamps.map((text) => counts(text))
    const background = Array.from({ length: 30 }, () => counts('Every lamp of the street was lit.'))
    const lamp = (model: ReturnType<typeof learnNiche>) =>
      model!.weights.find(([stem]) => stem === 'lamp')?.[2] ?? 0
    expect(lamp(learnNiche({ preset: null, confirmed, background }))).toBeLessThan(
      lamp(learnNiche({ preset: null, confirmed })),
    )
  })

  it('is the same for any order of the posts', () => {
    const words = [...stamps, bees].map((text) => counts(text))
    const model = learnNiche({ preset: 'lifestyle', confirmed: words })
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (confirmed) => {
        expect(learnNiche({ preset: 'lifestyle', confirmed })).toEqual(model)
      }),
    )
  })

  it('is plain data', () => {
    const model = learnNiche({ preset: null, confirmed: stamps.map((text) => counts(text)) })
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
  })
})

describe('a subject that was taught', () => {
  const settings = (confirmed: readonly string[]) => ({
    preset: null,
    statement: '',
    keywords: ['collecting'],
    model: learnNiche({ preset: null, confirmed: confirmed.map((text) => counts(text)) }),
  })

  it('scores a post that holds none of the keywords, with what it learned as deciding terms', () => {
    const article = articleFrom({ text: longer(stamps[3]!) })
    const before = nicheFactsOf({ article, niche: settings([]) })
    const after = nicheFactsOf({ article, niche: settings(stamps.slice(0, 3)) })
    expect(before.score).toBe(0)
    expect(after.score).toBeGreaterThan(0)
    expect(after.terms.filter(({ learned }) => learned).map(({ term }) => term)).toContain('stamp')
  })

  it('leaves a post on something else where it was', () => {
    const article = articleFrom({ text: longer(bees) })
    expect(nicheFactsOf({ article, niche: settings(stamps) }).score).toBeLessThan(0.1)
  })
})

describe('onSubjectScore', () => {
  it('is in 0..1, 0 without evidence, and never falls when share or likeness rise', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const like = fc.double({ min: 0, max: 50, noNaN: true })
    expect(onSubjectScore({ share: 0, learned: null })).toBe(0)
    fc.assert(
      fc.property(share, share, like, like, fc.nat(500), (one, other, near, far, confirmed) => {
        const low = onSubjectScore({
          share: Math.min(one, other),
          learned: { likeness: Math.min(near, far), confirmed },
        })
        const high = onSubjectScore({
          share: Math.max(one, other),
          learned: { likeness: Math.max(near, far), confirmed },
        })
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(high).toBeGreaterThanOrEqual(low)
      }),
    )
  })
})
