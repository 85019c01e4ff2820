import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { gatherSubstance } from '../../../plugins/quality/domain/gatherSubstance'
import { sketchLikeness } from '../../../plugins/quality/domain/sketchLikeness'
import { sketchSize } from '../../../plugins/quality/domain/sketchSize'
import { emptySnapshot } from '../../support/emptySnapshot'
import { snapshotPost } from '../../support/snapshotPost'

/** As many as a sketch has or fewer, near enough to each other that texts share some by chance. */
const hashes = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: sketchSize })
/** A text, and how many of its hashes each of its copies has otherwise. */
const family = fc.record({
  hashes,
  copies: fc.array(fc.record({ less: fc.nat(20), more: hashes }), { maxLength: 3 }),
})
const sketchOf = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].toSorted((one, other) => one - other).slice(0, sketchSize)

/** Of posts with these sketches, the oldest first; each has its place for its title. */
const substanceOf = (sketches: readonly (readonly number[])[]) =>
  gatherSubstance(
    emptySnapshot({
      posts: sketches.map((sketch, place) =>
        snapshotPost({
          id: `p${String(place).padStart(2, '0')}`,
          title: String(place),
          facts: { quality: { policy: {}, words: 400, sketch } },
        }),
      ),
    }),
  )

describe('the substance of posts', () => {
  it('names an earlier post for every one that is alike, and for no other', () => {
    fc.assert(
      fc.property(fc.array(family, { maxLength: 4 }), (families) => {
        const sketches = families.flatMap(({ hashes: own, copies }) => [
          sketchOf(own),
          ...copies.map(({ less, more }) => sketchOf([...own.slice(less), ...more.slice(0, less)])),
        ])
        const posts = sketches.map((sketch, place) =>
          snapshotPost({
            id: `p${String(place).padStart(2, '0')}`,
            title: String(place),
            facts: { quality: { policy: {}, words: 400, sketch } },
          }),
        )
        const firsts: number[] = []
        for (const [place, { duplicateOf }] of gatherSubstance(
          emptySnapshot({ posts }),
        ).entries()) {
          const alike = firsts.filter(
            (first) => sketchLikeness(sketches[first]!, sketches[place]!) >= 0.8,
          )
          expect(alike.length > 0 ? alike.map(String) : [null]).toContain(duplicateOf)
          if (alike.length === 0) firsts.push(place)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is told of copies that differ just where they are sought', () => {
    const wrong: string[] = []
    for (const size of [sketchSize, 41, 9])
      for (let less = 0; less <= 20; less += 1)
        for (let more = 0; more <= 20; more += 1) {
          const one = Array.from({ length: size }, (_, at) => 1_000 + at)
          const other = sketchOf([
            ...one.slice(less),
            ...Array.from({ length: more }, (_, at) => at),
          ])
          const [, copy] = substanceOf([one, other])
          const isAlike = sketchLikeness(one, other) >= 0.8
          if ((copy?.duplicateOf === '0') !== isAlike) wrong.push(`${size} -${less} +${more}`)
        }
    expect(wrong).toEqual([])
  })
})
