import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../../../plugins/originality/domain/fingerprint'
import { hashWord } from '../../../../plugins/originality/domain/hashWord'
import { winnow } from '../../../../plugins/originality/domain/winnow'

const word = fc.integer({ min: 0, max: 30 }).map((number) => `w${number}`)
const words = fc.array(word, { maxLength: 60 })

const gramsOf = (words: readonly string[], k: number) =>
  fingerprint({ hashes: Int32Array.from(words, hashWord), k })

const printsOf = (text: readonly string[], k: number, window: number) => {
  const hashes = gramsOf(text, k)
  return new Set(winnow({ hashes, window }).map((place) => hashes[place]!))
}

describe('winnowing', () => {
  it('keeps the example of its paper', () => {
    // Schleimer et al. 2003, figure 2: hashes of "adorunrunrunadorunrun", window 4.
    const hashes = Int32Array.from([
      77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98,
    ])
    const chosen = winnow({ hashes, window: 4 })
    expect(chosen.map((place) => hashes[place])).toEqual([17, 17, 8, 39, 17])
    expect(chosen).toEqual([3, 6, 8, 11, 15])
  })

  it('shares a fingerprint between any two texts that share window + k - 1 words in a row', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 8 }),
        words,
        words,
        words,
        words,
        fc.infiniteStream(word),
        (k, window, beforeA, afterA, beforeB, afterB, stream) => {
          const shared = [...stream.take(window + k - 1)]
          const left = printsOf([...beforeA, ...shared, ...afterA], k, window)
          const right = printsOf([...beforeB, ...shared, ...afterB], k, window)
          expect([...left].some((print) => right.has(print))).toBe(true)
        },
      ),
    )
  })

  it('chooses a hash from every window, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 1, max: 10 }),
        (values, window) => {
          const chosen = winnow({ hashes: Int32Array.from(values), window })
          expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b))
          const width = Math.min(window, values.length)
          for (let start = 0; start + width <= values.length; start += 1) {
            const least = Math.min(...values.slice(start, start + width))
            const inWindow = chosen.filter((place) => place >= start && place < start + width)
            expect(inWindow.some((place) => values[place] === least)).toBe(true)
          }
        },
      ),
    )
  })

  it('takes one of every window when all hashes are the same', () => {
    expect(winnow({ hashes: new Int32Array(12), window: 4 })).toEqual([3, 7, 11])
  })

  it('keeps the least hash of a text shorter than the window', () => {
    expect(winnow({ hashes: Int32Array.from([5, 2, 9]), window: 8 })).toEqual([1])
  })

  it('chooses nothing from nothing', () => {
    expect(winnow({ hashes: new Int32Array(0), window: 4 })).toEqual([])
  })

  it('chooses about 2 in window + 1 of random hashes', () => {
    const hashes = gramsOf(
      Array.from({ length: 20_000 }, (_, index) => `word${index}`),
      4,
    )
    const density = winnow({ hashes, window: 4 }).length / hashes.length
    expect(density).toBeGreaterThan(0.39)
    expect(density).toBeLessThan(0.41)
  })
})

describe('fingerprints', () => {
  it('has one hash per k-gram and none for fewer than k words', () => {
    expect(gramsOf(['a', 'b', 'c', 'd', 'e'], 4)).toHaveLength(2)
    expect(gramsOf(['a', 'b', 'c'], 4)).toHaveLength(0)
  })

  it('tells the order of words', () => {
    const [left] = gramsOf(['আমি', 'বাংলায়', 'গান', 'গাই'], 4)
    const [right] = gramsOf(['আমি', 'গান', 'বাংলায়', 'গাই'], 4)
    expect(left).not.toBe(right)
  })

  it('depends on the words of the gram only', () => {
    const hashes = gramsOf(['x', 'a', 'b', 'c', 'y', 'a', 'b', 'c'], 3)
    expect(hashes[1]).toBe(hashes[5])
  })

  it('gives different words different hashes, among 50,000 all but a few', () => {
    const hashes = new Set(Array.from({ length: 50_000 }, (_, index) => hashWord(`শব্দ${index}`)))
    expect(hashes.size).toBeGreaterThan(49_995)
  })
})
