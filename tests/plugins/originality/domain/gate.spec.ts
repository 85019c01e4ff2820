import { describe, expect, it } from 'vitest'

import { gateReasons } from '../../../../plugins/originality/domain/gate/gateReasons'
import { scoreSources } from '../../../../plugins/originality/domain/gate/scoreSources'
import { severityOf } from '../../../../plugins/originality/domain/gate/severityOf'
import { isOwnAddress } from '../../../../plugins/originality/domain/isOwnAddress'
import type {
  DecidedPassage,
  MatchedSource,
} from '../../../../plugins/originality/domain/matchedSource'
import { relationOf } from '../../../../plugins/originality/domain/relationOf'
import { rateLimit } from '../../../../plugins/originality/endpoints/rateLimit'
import { resolveOptions } from '../../../../plugins/originality/options'

const limits = { gateShare: 0.1, gatePassageWords: 40 }

const passage = (words: number, changes: Partial<DecidedPassage> = {}): DecidedPassage => ({
  key: `k${words}`,
  kind: 'verbatim',
  words,
  suspicious: { offset: 0, length: words * 5 },
  source: { offset: 0, length: words * 5 },
  decision: null,
  ...changes,
})

const source = (
  passages: DecidedPassage[],
  changes: Partial<MatchedSource> = {},
): MatchedSource => ({
  document: 'source-texts:1',
  relation: 'foreign',
  exclusion: null,
  passages,
  ...changes,
})

const refused = (words: number, ...sources: MatchedSource[]) =>
  gateReasons({ ...limits, words, sources }).map(({ document }) => document)

describe('the gate', () => {
  it('refuses from a tenth of the words of one source on', () => {
    expect(refused(100, source([passage(10)]))).toHaveLength(1)
    expect(refused(101, source([passage(10)]))).toEqual([])
    expect(refused(100, source([passage(9)]), source([passage(9)]))).toEqual([])
  })

  it('refuses from a passage of 40 words on, whatever its share', () => {
    expect(refused(10_000, source([passage(40)]))).toHaveLength(1)
    expect(refused(10_000, source([passage(39), passage(39)]))).toEqual([])
  })

  it('weighs neither self, excluded sources and passages, nor possible paraphrases', () => {
    expect(refused(100, source([passage(90)], { relation: 'self' }))).toEqual([])
    expect(refused(100, source([passage(90)], { exclusion: 'licensed' }))).toEqual([])
    expect(refused(100, source([passage(90, { excluded: 'quote-block' })]))).toEqual([])
    expect(refused(100, source([passage(90, { kind: 'possible-paraphrase' })]))).toEqual([])
  })

  it('weighs what is undecided or called copied, and nothing else', () => {
    for (const decision of [
      'quotation',
      'licensed',
      'own-work',
      'they-copied-us',
      'false-alarm',
    ] as const)
      expect(refused(100, source([passage(90, { decision })]))).toEqual([])
    expect(refused(100, source([passage(90, { decision: 'copied' })]))).toHaveLength(1)
  })

  it('weighs only what is new where it is told what is', () => {
    const isNew = () => false
    expect(gateReasons({ ...limits, words: 100, sources: [source([passage(90)])], isNew })).toEqual(
      [],
    )
  })
})

describe('severity', () => {
  it('is 1 where the gate begins to refuse, and 0 for what does not weigh', () => {
    const of = (one: MatchedSource, words: number) => severityOf({ ...limits, words, source: one })
    expect(of(source([passage(10)]), 100)).toBe(1)
    expect(of(source([passage(40)]), 10_000)).toBe(1)
    expect(of(source([passage(80)]), 10_000)).toBe(2)
    expect(of(source([passage(80)], { relation: 'self' }), 100)).toBe(0)
  })
})

describe('scores', () => {
  const scored = (one: MatchedSource) =>
    scoreSources({ words: 100, sources: [one], minimumSourceWords: 0 })

  it('go up with what a decision takes out, but not for those who copied us', () => {
    expect(scored(source([passage(50)]))).toMatchObject({
      originality: 0.5,
      adjustedOriginality: 0.5,
    })
    expect(scored(source([passage(50, { decision: 'licensed' })])).adjustedOriginality).toBe(1)
    expect(scored(source([passage(50, { decision: 'they-copied-us' })])).adjustedOriginality).toBe(
      0.5,
    )
    expect(scored(source([passage(50, { decision: 'copied' })])).adjustedOriginality).toBe(0.5)
    expect(scored(source([passage(50)], { exclusion: 'excluded' }))).toMatchObject({
      originality: 0.5,
      adjustedOriginality: 1,
    })
  })
})

describe('whose a text is', () => {
  const by = (authors: string[], owner: string | null = null) => ({ authors, owner })
  it('is told by all of its names, and by who began it where there are none', () => {
    expect(relationOf(by(['a', 'b']), by(['b', 'a']))).toBe('self')
    expect(relationOf(by(['a', 'b']), by(['a']))).toBe('foreign')
    expect(relationOf(by([], 'u'), by([], 'u'))).toBe('self')
    expect(relationOf(by([], 'u'), by(['a'], 'u'))).toBe('foreign')
    expect(relationOf(by([]), by([]))).toBe('foreign')
  })

  it('is told by the host of its address', () => {
    expect(isOwnAddress('https://old.blog.example/a', ['blog.example'])).toBe(true)
    expect(isOwnAddress('https://www.blog.example/a', ['Blog.Example'])).toBe(true)
    expect(isOwnAddress('https://notblog.example/a', ['blog.example'])).toBe(false)
    expect(isOwnAddress(null, ['blog.example'])).toBe(false)
    expect(isOwnAddress('no address', ['blog.example'])).toBe(false)
  })
})

describe('the limit of checks', () => {
  it('counts each user apart, for a minute, and says when there is room again', () => {
    const ask = rateLimit({ perMinute: 2 })
    expect(ask('a', 0)).toEqual({ allowed: true })
    expect(ask('a', 10_000)).toEqual({ allowed: true })
    expect(ask('a', 20_000)).toEqual({ allowed: false, retryAfter: 40 })
    expect(ask('b', 20_000)).toEqual({ allowed: true })
    expect(ask('a', 60_001)).toEqual({ allowed: true })
    expect(ask('a', 60_002)).toEqual({ allowed: false, retryAfter: 10 })
  })
})

describe('the options', () => {
  it('have defaults, and tell all problems at once', () => {
    expect(resolveOptions()).toEqual({ checksAMinute: 60, gateBudget: 300 })
    expect(() => resolveOptions({ checksAMinute: 0, gateBudget: -1 })).toThrow(
      /checksAMinute.*gateBudget/,
    )
  })
})
