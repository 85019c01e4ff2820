/**
 * A hash of 53 bits for a run of folded words, a safe integer: two FNV lanes with different primes. Among 100,000 sentences
 * the chance of any two unlike ones meeting is about one in two million.
 */
export function hashWords(words: readonly string[]): number {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (const word of words) {
    for (let index = 0; index <= word.length; index += 1) {
      const unit = index === word.length ? 0x20 : word.charCodeAt(index)
      low = Math.imul(low ^ unit, 0x01000193)
      high = Math.imul(high ^ unit, 0x5bd1e995)
      high ^= high >>> 15
    }
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b)
  high = Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return ((high ^ (high >>> 16)) & 0x1fffff) * 2 ** 32 + ((low ^ (low >>> 13)) >>> 0)
}
