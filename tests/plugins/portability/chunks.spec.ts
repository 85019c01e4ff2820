import { describe, expect, it } from 'vitest'

import { chunksOf } from '../../../plugins/portability/domain/chunksOf'
import { oneAhead } from '../../../plugins/portability/domain/oneAhead'

async function* numbers(upTo: number, started: number[] = []): AsyncGenerator<number> {
  for (let number = 1; number <= upTo; number += 1) {
    started.push(number)
    yield await Promise.resolve(number)
  }
}

const gather = async <Value>(source: AsyncIterable<Value>): Promise<Value[]> => {
  const all: Value[] = []
  for await (const value of source) all.push(value)
  return all
}

describe('chunks', () => {
  it('end at a number of items or at a weight, and lose none', async () => {
    const few = chunksOf({ items: numbers(7), most: 3, weight: 1000, weigh: () => 1 })
    expect(await gather(few)).toEqual([[1, 2, 3], [4, 5, 6], [7]])
    const heavy = chunksOf({ items: numbers(5), most: 100, weight: 5, weigh: (item) => item })
    expect(await gather(heavy)).toEqual([
      [1, 2, 3],
      [4, 5],
    ])
    expect(
      await gather(chunksOf({ items: numbers(0), most: 3, weight: 9, weigh: () => 1 })),
    ).toEqual([])
  })
})

describe('one ahead', () => {
  it('begins the next value while one is being used, and no further', async () => {
    const started: number[] = []
    const seen: string[] = []
    for await (const number of oneAhead(numbers(3, started))) {
      seen.push(`${number} of ${started.length}`)
    }
    expect(seen).toEqual(['1 of 2', '2 of 3', '3 of 3'])
  })

  it('tells an error in its turn', async () => {
    async function* breaking(): AsyncGenerator<number> {
      yield await Promise.resolve(1)
      throw new Error('second')
    }
    const seen: number[] = []
    await expect(async () => {
      for await (const number of oneAhead(breaking())) seen.push(number)
    }).rejects.toThrow('second')
    expect(seen).toEqual([1])
  })

  it('closes its source when nobody goes on', async () => {
    let closed = false
    async function* closing(): AsyncGenerator<number> {
      try {
        yield* numbers(10)
      } finally {
        closed = true
      }
    }
    for await (const number of oneAhead(closing())) if (number === 2) break
    expect(closed).toBe(true)
  })
})
