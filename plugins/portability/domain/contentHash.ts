/** Two lanes of 32-bit multiply-xorshift mixing over UTF-16 units, as in MurmurHash3's finaliser (Appleby 2011, public domain). */
const mix = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const hexadecimal = (hash: number): string => hash.toString(16).padStart(8, '0')

/**
 * A 64-bit hash of texts, as 16 hexadecimal digits: tells whether a source changed since the last import. Not for secrets.
 * The lengths count, so that `['ab', 'c']` and `['a', 'bc']` differ.
 */
export const contentHash = (texts: readonly string[]): string => {
  let first = 0x9747b28c
  let second = 0x1b873593
  for (const text of texts) {
    first = Math.imul(first ^ text.length, 0x01000193)
    second = Math.imul(second ^ text.length, 0x5bd1e995) + 1
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index)
      first = Math.imul(first ^ unit, 0xcc9e2d51)
      first ^= first >>> 15
      second = Math.imul(second + unit, 0x27d4eb2f)
      second ^= second >>> 13
    }
  }
  return hexadecimal(mix(first)) + hexadecimal(mix(second ^ Math.imul(first, 0x85ebca6b)))
}
