import { hashWord } from './hashWord'
import { sketchSize } from './sketchSize'

const shingleWords = 5

/** Spreads the bits of a 32-bit hash (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The smallest different numbers of some, in order. */
function smallest(numbers: Uint32Array): number[] {
  const found: number[] = []
  for (const number of numbers.sort()) {
    if (number === found.at(-1)) continue
    found.push(number)
    if (found.length === sketchSize) break
  }
  return found
}

/**
 * The 64 smallest hashes of the runs of five words of a text, in order: a bottom-k sketch (Broder 1997), from which
 * `sketchLikeness` estimates how alike two texts are. Shorter texts have fewer; under five words there is none.
 * @param words the hashes of the words, where they are known already
 */
export function bodySketch(
  folded: readonly string[],
  words: readonly number[] = folded.map(hashWord),
): number[] {
  const runs = Math.max(0, words.length - shingleWords + 1)
  const hashes = new Uint32Array(runs)
  for (let first = 0; first < runs; first += 1) {
    let hash = 0
    for (let place = 0; place < shingleWords; place += 1)
      hash = (Math.imul(hash, 0x01000193) ^ words[first + place]!) | 0
    hashes[first] = mix(hash)
  }
  // Of many, those that are small enough to be among the first are sorted: four times as many as are wanted.
  const bound = (4 * sketchSize * 2 ** 32) / runs
  if (bound < 2 ** 32) {
    const found = smallest(hashes.filter((hash) => hash < bound))
    if (found.length === sketchSize) return found
  }
  return smallest(hashes)
}
