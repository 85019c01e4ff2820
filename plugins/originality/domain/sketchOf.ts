import type { WordNumbers } from './align/wordNumbers'
import { sketchSettings } from './sketchSettings'

/**
 * Which telling words a text holds, in six bits a word: a Bloom filter with one hash (Bloom 1970), so a word that is there is
 * always found, and one that is not in one of seven cases. Empty for a text without such words.
 */
export function sketchOf(options: { exact: Int32Array; numbers: WordNumbers }): Uint8Array {
  const { exact, numbers } = options
  const { tellingLetters, bitsPerWord, mostBytes } = sketchSettings
  const distinct = new Set<number>()
  for (const number of exact)
    if (numbers.texts[number]!.length >= tellingLetters) distinct.add(numbers.hashes[number]!)
  const size = Math.min(mostBytes, Math.ceil((distinct.size * bitsPerWord) / 8))
  const sketch = new Uint8Array(size)
  for (const hash of distinct) {
    const bit = (hash >>> 0) % (size * 8)
    sketch[bit >> 3]! |= 1 << (bit & 7)
  }
  return sketch
}
