import { sentences } from '../../../../src/article/sentences'
import { tokenise } from '../../../../src/article/tokenise'
import type { PreparedText, WordRange } from './preparedText'
import { numberOf, type WordNumbers } from './wordNumbers'

/**
 * Reads one side of a comparison: words, their numbers, and sentences as ranges of words. The words are those that `printsOf` makes
 * fingerprints of: letters that sound or look alike are one.
 * @param options.numbers the same for all texts that are compared; new words are added to it
 */
export function prepareText(options: {
  text: string
  language?: string
  numbers: WordNumbers
}): PreparedText {
  const { text, language, numbers } = options
  const plain = tokenise({ text })
  const folded: string[] = []
  const words = new Int32Array(plain.count)
  const exactWords = new Int32Array(plain.count)
  let { offsets, ends } = plain
  let count = 0
  for (let index = 0; index < plain.count; index += 1) {
    const number = numberOf(plain.folded[index]!, numbers)
    const word = numbers.texts[number]!
    // A word of nothing but what the spelling fold drops is none.
    if (word === '') continue
    folded.push(word)
    words[count] = numbers.spelled[number]!
    exactWords[count] = number
    offsets[count] = offsets[index]!
    ends[count] = ends[index]!
    count += 1
  }
  if (count < plain.count) [offsets, ends] = [offsets.slice(0, count), ends.slice(0, count)]

  const ranges: WordRange[] = []
  const sentenceOfWord = new Uint32Array(count)
  let word = 0
  for (const span of sentences({ text, ...(language === undefined ? {} : { language }) })) {
    const start = word
    while (word < count && offsets[word]! < span.offset + span.length) {
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
    tokens: { count, folded, offsets, ends },
    words: words.subarray(0, count),
    exactWords: exactWords.subarray(0, count),
    sentences: ranges,
    sentenceOfWord,
  }
}
