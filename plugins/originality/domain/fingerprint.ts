import { hashWord } from './hashWord'

/**
 * The hashes of all k-grams of a text, in reading order: entry i stands for the words i to i + k - 1.
 * 32-bit signed, so that a database can keep them as plain integers; empty when there are fewer than k words.
 * @param options.words folded words, as `tokenise` yields them
 * @param options.k words per gram, at least 1
 */
export function fingerprint(options: { words: readonly string[]; k: number }): Int32Array {
  const { words, k } = options
  const grams = new Int32Array(Math.max(0, words.length - k + 1))
  const wordHashes = new Int32Array(words.length)
  for (let index = 0; index < words.length; index += 1) wordHashes[index] = hashWord(words[index]!)
  for (let index = 0; index < grams.length; index += 1) {
    let hash = k
    for (let at = index; at < index + k; at += 1) {
      hash = Math.imul(hash ^ wordHashes[at]!, 0x9e3779b1)
      hash = (hash << 13) | (hash >>> 19)
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    grams[index] = hash ^ (hash >>> 13)
  }
  return grams
}
