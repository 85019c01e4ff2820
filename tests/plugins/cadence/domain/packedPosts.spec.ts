import fc from 'fast-check'
import { expect, it } from 'vitest'

import { packedPosts } from '../../../../plugins/cadence/domain/packedPosts'
import { unpackedPosts } from '../../../../plugins/cadence/domain/unpackedPosts'

const post = fc.record({
  at: fc.date({ noInvalidDate: false }),
  words: fc.option(fc.nat()),
  byHand: fc.boolean(),
})

it('posts come out of their columns as they went in, named by their place', () => {
  fc.assert(
    fc.property(fc.array(post), (posts) => {
      expect(unpackedPosts(packedPosts(posts))).toEqual(
        posts.map((one, place) => ({ id: String(place), ...one })),
      )
    }),
  )
})
