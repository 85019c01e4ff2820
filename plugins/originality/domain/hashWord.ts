/**
 * A 32-bit signed hash of one folded word: FNV-1a over its UTF-16 units, then the finaliser of MurmurHash3, because
 * FNV alone leaves the high bits of short words nearly alike.
 */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
