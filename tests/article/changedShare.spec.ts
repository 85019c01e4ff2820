import { describe, expect, it } from 'vitest'

import { changedShare } from '../../src/article/changedShare'
import { commonSubsequence } from '../../src/article/commonSubsequence'

describe('how much was changed', () => {
  it('is nothing for one text and all for two others', () => {
    expect(changedShare({ first: 'নদী শুকিয়ে গেছে।', now: 'নদী শুকিয়ে গেছে।' })).toBe(0)
    expect(changedShare({ first: 'one two three', now: 'four five six' })).toBe(1)
    expect(changedShare({ first: '', now: '' })).toBe(0)
  })

  it('counts added, removed and replaced words by the longer text', () => {
    expect(changedShare({ first: 'a b c d', now: 'a x c d' })).toBe(0.25)
    expect(changedShare({ first: 'a b c d', now: 'a b c d e' })).toBeCloseTo(0.2)
  })

  it('finds the longest common subsequence across cells', () => {
    const slow = (left: readonly string[], right: readonly string[]): number => {
      let row = Array.from({ length: right.length + 1 }, () => 0)
      for (const word of left) {
        const next = [0]
        for (const [place, other] of right.entries())
          next.push(word === other ? row[place]! + 1 : Math.max(row[place + 1]!, next[place]!))
        row = next
      }
      return row.at(-1)!
    }
    let seed = 7
    const words = (count: number) =>
      Array.from({ length: count }, () => String((seed = (seed * 48271) % 2147483647) % 9))
    for (const [left, right] of [
      [5, 40],
      [16, 16],
      [17, 33],
      [100, 90],
    ] as const) {
      const [one, other] = [words(left), words(right)]
      expect(commonSubsequence(one, other)).toBe(slow(one, other))
    }
  })
})
