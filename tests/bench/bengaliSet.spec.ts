import { describe, expect, it } from 'vitest'

import { plantedClasses } from '../../bench/originality/alignmentSet'
import { bengaliSet } from '../../bench/originality/bengaliSet'

const small = { textsPerClass: 3, cleanTexts: 8, sources: 60 }
const make = (split: 'tuning' | 'judging') => {
  const set = bengaliSet({ split, ...small })
  if (set === null) throw new Error('The free base needs nothing outside of the repository.')
  return set
}
const { sources, suspicious } = make('judging')
const textOf = new Map(sources.map(({ id, text }) => [id, text]))

const planted = (name: string) =>
  suspicious
    .filter((text) => text.class === name)
    .flatMap(({ text, cases }) =>
      cases.map(({ source, suspicious: span, sourceSpan }) => ({
        copy: text.slice(span.offset, span.offset + span.length),
        original: textOf
          .get(source)!
          .slice(sourceSpan.offset, sourceSpan.offset + sourceSpan.length),
      })),
    )

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}\u200b-\u200d]+/gu) ?? []

/** Share of the original's words that stand at the same place of the copy. */
const kept = (name: string): number => {
  const shares = planted(name).map(({ copy, original }) => {
    const [left, right] = [wordsOf(copy), wordsOf(original)]
    return right.filter((word, index) => left[index] === word).length / right.length
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

describe('bengaliSet', () => {
  it('is the same every time', () => {
    expect(make('judging')).toEqual(make('judging'))
  })

  it('has texts of every class and clean ones', () => {
    for (const name of plantedClasses) {
      expect(planted(name).length, name).toBeGreaterThanOrEqual(3)
    }
    const clean = suspicious.filter((text) => text.class === 'clean')
    expect(clean).toHaveLength(8)
    expect(clean.flatMap(({ cases }) => cases)).toEqual([])
  })

  it('plants passages word for word where nothing is to be changed', () => {
    for (const { copy, original } of planted('none')) expect(copy).toBe(original)
  })

  it('changes a quarter of the words, not more', () => {
    for (const name of ['spelling', 'inflect']) {
      expect(kept(name), name).toBeGreaterThan(0.65)
      expect(kept(name), name).toBeLessThan(0.9)
    }
  })

  it('keeps all words in another order where sentences are shuffled', () => {
    for (const { copy, original } of planted('shuffle')) {
      expect(wordsOf(copy).toSorted()).toEqual(wordsOf(original).toSorted())
    }
  })

  it('leaves about half of a passage in a summary', () => {
    const halves = planted('summary').map(
      ({ copy, original }) => wordsOf(copy).length / wordsOf(original).length,
    )
    const mean = halves.reduce((sum, share) => sum + share, 0) / halves.length
    expect(mean).toBeGreaterThan(0.35)
    expect(mean).toBeLessThan(0.75)
  })

  it('shares no sentence between tuning and judging', () => {
    const sentencesOf = (texts: readonly { text: string }[]) =>
      texts.flatMap(({ text }) => text.split(/[।?!\n]+/)).map((sentence) => sentence.trim())
    const tuning = make('tuning')
    const seen = new Set(sentencesOf([...tuning.sources, ...tuning.suspicious]))
    const shared = sentencesOf(sources).filter(
      (sentence) => wordsOf(sentence).length >= 6 && seen.has(sentence),
    )
    expect(shared).toEqual([])
  })
})
