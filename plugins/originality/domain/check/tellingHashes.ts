import type { PreparedText } from '../align/preparedText'
import { sketchSettings } from '../sketchSettings'

/** The hash of each word that is long enough to tell something, 0 for the others. */
export function tellingHashes({ exactWords, numbers }: PreparedText): Int32Array {
  const hashes = new Int32Array(exactWords.length)
  for (let word = 0; word < hashes.length; word += 1) {
    const number = exactWords[word]!
    if (numbers.texts[number]!.length >= sketchSettings.tellingLetters)
      hashes[word] = numbers.hashes[number]!
  }
  return hashes
}
