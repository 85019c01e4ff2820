const shingleWords = 5
const size = 64

function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash
}

/** Spreads the bits of a 32-bit hash (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/**
 * The 64 smallest hashes of the runs of five words of a text, in order: a bottom-k sketch (Broder 1997), from which
 * `sketchLikeness` estimates how alike two texts are. Shorter texts have fewer; under five words there is none.
 */
export function bodySketch(folded: readonly string[]): number[] {
  const words = folded.map(hashWord)
  const hashes = new Set<number>()
  for (let first = 0; first + shingleWords <= words.length; first += 1) {
    let hash = 0
    for (let place = 0; place < shingleWords; place += 1)
      hash = (Math.imul(hash, 0x01000193) ^ words[first + place]!) | 0
    hashes.add(mix(hash))
  }
  return Array.from(Uint32Array.from(hashes).sort().subarray(0, size))
}
