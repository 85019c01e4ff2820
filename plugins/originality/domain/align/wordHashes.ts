import type { WordNumbers } from './wordNumbers'

/** The hash of each word, spelling folded. */
export function wordHashes(options: { exact: Int32Array; numbers: WordNumbers }): Int32Array {
  const { exact, numbers } = options
  const hashes = new Int32Array(exact.length)
  for (let index = 0; index < exact.length; index += 1)
    hashes[index] = numbers.hashes[exact[index]!]!
  return hashes
}
