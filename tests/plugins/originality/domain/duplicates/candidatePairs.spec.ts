import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { rememberedPairs } from '../../../../../plugins/originality/domain/duplicates/rememberedPairs'
import { candidatePairs } from '../../../../../plugins/originality/domain/duplicates/candidatePairs'

const ample = { budget: 4_000, limit: 20 }

/** Every pair that shares at least 4 in 100 of the smaller one's prints and at least one of them, told the slow way. */
const slowly = (prints: readonly (readonly number[])[]): string[] => {
  const sets = prints.map((own) => new Set(own))
  return sets.flatMap((set, post) =>
    sets.slice(0, post).flatMap((other, place) => {
      const common = [...set].filter((print) => other.has(print)).length
      const smaller = Math.min(set.size, other.size)
      return common > 0 && common >= 0.04 * smaller ? [`${post} ${place}`] : []
    }),
  )
}

const named = ([post, other]: readonly [number, number]): string => `${post} ${other}`

describe('candidates for repeating each other', () => {
  it('are those that share prints, whatever their signs, order and repeats', () => {
    const print = fc.oneof(fc.integer({ min: -5, max: 40 }), fc.integer())
    fc.assert(
      fc.property(fc.array(fc.array(print, { maxLength: 60 }), { maxLength: 12 }), (prints) => {
        const { pairs, isWhole } = candidatePairs({ prints, ...ample })
        expect(isWhole).toBe(true)
        expect(pairs.map(named).toSorted()).toEqual(slowly(prints).toSorted())
      }),
    )
  })

  it('are not two posts with one set phrase in common', () => {
    const many = Array.from({ length: 100 }, (_, place) => place)
    const others = many.map((place) => place + 1_000)
    expect(candidatePairs({ prints: [many, [7, ...others]], ...ample }).pairs).toEqual([])
    expect(candidatePairs({ prints: [many, [7, 8, 9, 10, ...others]], ...ample }).pairs).toEqual([
      [1, 0],
    ])
  })

  it('are found among thousands of copies of one text, at most the limit for each', () => {
    const copy = Array.from({ length: 30 }, (_, place) => place * 17)
    const prints = Array.from({ length: 1_000 }, () => copy)
    const { pairs, isWhole } = candidatePairs({ prints, budget: 100, limit: 3 })
    expect(isWhole).toBe(false)
    expect(pairs.length).toBeLessThanOrEqual(3_000)
    const paired = new Set(pairs.flat())
    expect(paired.size).toBe(1_000)
  })

  it('are the same when only what changed is looked up again', () => {
    const prints = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 })
    const version = fc.record({ text: fc.nat({ max: 3 }), prints })
    fc.assert(
      fc.property(
        fc.array(fc.array(version, { maxLength: 6 }), { minLength: 1, maxLength: 5 }),
        (reports) => {
          for (const posts of reports) {
            const keyed = posts.map((post) => ({ key: post, prints: post.prints }))
            const found = rememberedPairs({ posts: keyed, budget: 4_000 })
            expect(found.map(named).toSorted()).toEqual(
              slowly(keyed.map((post) => post.prints)).toSorted(),
            )
            // The same blog with one post written anew and the first gone.
            const next = [...keyed.slice(1), { key: {}, prints: posts[0]?.prints ?? [] }]
            expect(rememberedPairs({ posts: next, budget: 4_000 }).map(named).toSorted()).toEqual(
              slowly(next.map((post) => post.prints)).toSorted(),
            )
          }
        },
      ),
    )
  })
})
