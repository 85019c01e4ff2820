/** Tells of most fingerprints that were not added that they were not, and never of one that was. */
export type PrintFilter = {
  add(print: number): void
  mayHave(print: number): boolean
}

/**
 * A Bloom filter of two bits for each fingerprint (Bloom 1970): at nine bits of room for each, 4 of 100 others seem to be there.
 * @param size the room is 2^size bits, from 5 to 31
 */
export function printFilter(size: number): PrintFilter {
  const words = new Int32Array(2 ** (size - 5))
  const shift = 32 - size
  // Fingerprints that winnowing keeps are the small ones, so their own high bits would crowd one end.
  const first = (print: number) => Math.imul(print, 0x9e3779b1) >>> shift
  const second = (print: number) => Math.imul(print ^ (print >>> 15), 0x85ebca6b) >>> shift
  const isSet = (bit: number) => (words[bit >>> 5]! & (1 << (bit & 31))) !== 0
  return {
    add(print) {
      const [a, b] = [first(print), second(print)]
      words[a >>> 5]! |= 1 << (a & 31)
      words[b >>> 5]! |= 1 << (b & 31)
    },
    mayHave: (print) => isSet(first(print)) && isSet(second(print)),
  }
}
