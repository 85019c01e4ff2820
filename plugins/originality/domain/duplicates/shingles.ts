import { fingerprint } from '../fingerprint'
import { hashWord } from '../hashWord'

/** Words in one shingle. */
const width = 5

/**
 * The distinct five-word shingles of a text as ascending 32-bit hashes; empty under five words.
 * @param words folded words, as `tokenise` yields them
 */
export function shingles(words: readonly string[]): Int32Array {
  const all = fingerprint({ hashes: Int32Array.from(words, hashWord), k: width }).toSorted()
  let kept = 0
  for (let index = 0; index < all.length; index += 1) {
    if (index > 0 && all[index] === all[index - 1]) continue
    all[kept] = all[index]!
    kept += 1
  }
  return all.slice(0, kept)
}
