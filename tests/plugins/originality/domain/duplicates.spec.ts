import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clustersOf } from '../../../../plugins/originality/domain/duplicates/clustersOf'
import { jaccard } from '../../../../plugins/originality/domain/duplicates/jaccard'
import { repeatedTexts } from '../../../../plugins/originality/domain/duplicates/repeatedTexts'
import { sampleOf } from '../../../../plugins/originality/domain/duplicates/sampleOf'
import { shingles } from '../../../../plugins/originality/domain/duplicates/shingles'

const set = fc
  .uniqueArray(fc.integer({ min: -20, max: 20 }))
  .map((values) => Int32Array.from(values).toSorted())

describe('Jaccard similarity', () => {
  it('is shared elements over elements of either', () => {
    fc.assert(
      fc.property(set, set, (left, right) => {
        const shared = left.filter((value) => right.includes(value)).length
        const either = new Set([...left, ...right]).size
        expect(jaccard(left, right)).toBe(either === 0 ? 0 : shared / either)
      }),
    )
  })
})

describe('shingles', () => {
  it('are distinct, ascending, and none for fewer than five words', () => {
    expect(shingles(['a', 'b', 'c', 'd'])).toHaveLength(0)
    const repeated = ['a', 'b', 'c', 'd', 'e', 'a', 'b', 'c', 'd', 'e']
    const found = shingles(repeated)
    expect(found).toHaveLength(5)
    expect(found).toEqual(found.toSorted())
  })
})

describe('clusters', () => {
  it('connect through others, largest first', () => {
    const pairs = [
      { post: 9, other: 8 },
      { post: 2, other: 1 },
      { post: 5, other: 3 },
      { post: 3, other: 2 },
    ]
    expect(clustersOf(pairs)).toEqual([
      [1, 2, 3, 5],
      [8, 9],
    ])
    expect(clustersOf([])).toEqual([])
  })
})

describe('repeated texts', () => {
  it('stand in two posts or more, the most words first', () => {
    const found = repeatedTexts([
      [
        [1, 5],
        [2, 9],
        [3, 40],
      ],
      [
        [1, 5],
        [2, 9],
      ],
      [[1, 5]],
    ])
    expect(found.map(({ hash }) => hash)).toEqual([2, 1])
    expect(found[1]!.posts.map(({ post }) => post)).toEqual([0, 1, 2])
  })
})

describe('a sample', () => {
  it('is one line, cut between words', () => {
    expect(sampleOf(' ছোট\n লেখা ')).toBe('ছোট লেখা')
    const cut = sampleOf('শব্দ '.repeat(50))
    expect(cut).toMatch(/^(?:শব্দ )+শব্দ…$/u)
    expect(cut.length).toBeLessThanOrEqual(91)
  })

  it('never cuts a character in two', () => {
    expect(sampleOf(`a${'😀'.repeat(60)}`)).not.toMatch(/[\ud800-\udbff]…$/u)
  })
})
