import { sentences } from '../../../../src/article/sentences'
import type { PreparedText, WordRange } from './preparedText'
import { readWords } from './readWords'
import type { WordNumbers } from './wordNumbers'

/**
 * Reads one side of a comparison: words, their numbers, and sentences as ranges of words. The words are those that `fingerprintsOf` makes
 * fingerprints of: letters that sound or look alike are one.
 * @param options.numbers the same for all texts that are compared; new words are added to it
 */
export function prepareText(options: {
  text: string
  language?: string
  numbers: WordNumbers
}): PreparedText {
  const { text, language, numbers } = options
  const { count, exact, offsets, ends } = readWords({ text, numbers })
  const words = new Int32Array(count)
  const { spelled } = numbers
  for (let index = 0; index < count; index += 1) words[index] = spelled[exact[index]!]!

  const ranges: WordRange[] = []
  const sentenceOfWord = new Uint32Array(count)
  let word = 0
  for (const span of sentences({ text, ...(language === undefined ? {} : { language }) })) {
    const start = word
    const end = span.offset + span.length
    while (word < count && offsets[word]! < end) {
      sentenceOfWord[word] = ranges.length
      word += 1
    }
    if (word > start) ranges.push({ start, end: word })
  }
  if (word < count) {
    sentenceOfWord.fill(ranges.length, word)
    ranges.push({ start: word, end: count })
  }
  return {
    text,
    offsets,
    ends,
    words,
    exactWords: exact,
    numbers,
    sentences: ranges,
    sentenceOfWord,
  }
}
