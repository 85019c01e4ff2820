import fc from 'fast-check'
import { expect, it } from 'vitest'

import { sharedNumbers } from '../../src/check/sharedNumbers'

const numberOf = (number: number): number => number

const plain = (lists: readonly (readonly number[])[]): Set<number> => {
  const all = lists.flat()
  return new Set(all.filter((number, place) => all.indexOf(number) !== place))
}

it('are the numbers of two lists or more, of any size and sign', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.uniqueArray(
          fc.oneof(
            fc.integer({ min: -20, max: 20 }),
            fc.maxSafeInteger(),
            fc.integer().map((number) => number * 2 ** 20),
          ),
        ),
      ),
      (lists) => {
        expect(sharedNumbers({ lists, numberOf })).toEqual(plain(lists))
      },
    ),
  )
})

it('are told apart where all of them begin at one place of the table', () => {
  const lists = [0, 1, 2].map((list) =>
    Array.from({ length: 40 }, (_, at) => (at + list) * 2 ** 40),
  )
  expect(sharedNumbers({ lists, numberOf })).toEqual(plain(lists))
  expect(sharedNumbers({ lists: [], numberOf })).toEqual(new Set())
})
