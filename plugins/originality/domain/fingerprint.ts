/**
 * The hashes of all k-grams of a text, in reading order: entry i stands for the words i to i + k - 1.
 * 32-bit signed, so that a database can keep them as plain integers; empty when there are fewer than k words.
 * @param options.hashes of the folded words, as `hashWord` makes them
 * @param options.k words per gram, at least 1
 */
export function fingerprint(options: { hashes: Int32Array; k: number }): Int32Array {
  const { hashes, k } = options
  const grams = new Int32Array(Math.max(0, hashes.length - k + 1))
  for (let index = 0; index < grams.length; index += 1) {
    let hash = k
    for (let at = index; at < index + k; at += 1) {
      hash = Math.imul(hash ^ hashes[at]!, 0x9e3779b1)
      hash = (hash << 13) | (hash >>> 19)
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    grams[index] = hash ^ (hash >>> 13)
  }
  return grams
}
