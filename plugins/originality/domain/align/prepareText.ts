import { sentences } from '../../../../src/article/sentences'
import { tokenise } from '../../../../src/article/tokenise'
import type { PreparedText, WordRange } from './preparedText'

/** Numbers for words, shared by both sides of one comparison. */
export type WordNumbers = Map<string, number>

function numberWords(words: readonly string[], numbers: WordNumbers): Int32Array {
  const result = new Int32Array(words.length)
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    let number = numbers.get(word)
    if (number === undefined) {
      number = numbers.size
      numbers.set(word, number)
    }
    result[index] = number
  }
  return result
}

/**
 * Reads one side of a comparison: words, their numbers, and sentences as ranges of words.
 * @param options.numbers the same map for both sides, empty before the first; it is added to
 */
export function prepareText(options: {
  text: string
  language?: string
  numbers: WordNumbers
}): PreparedText {
  const { text, language, numbers } = options
  const tokens = tokenise({ text, spellingFold: true })
  const plain = tokenise({ text })
  const ranges: WordRange[] = []
  const sentenceOfWord = new Uint32Array(tokens.count)
  let word = 0
  for (const span of sentences({ text, ...(language === undefined ? {} : { language }) })) {
    const start = word
    while (word < tokens.count && tokens.offsets[word]! < span.offset + span.length) {
      sentenceOfWord[word] = ranges.length
      word += 1
    }
    if (word > start) ranges.push({ start, end: word })
  }
  if (word < tokens.count) {
    sentenceOfWord.fill(ranges.length, word)
    ranges.push({ start: word, end: tokens.count })
  }
  const words = numberWords(tokens.folded, numbers)
  return {
    text,
    tokens,
    words,
    // The fold may drop a word that consists of what it drops; then both sides are compared as aligned.
    exactWords: plain.count === tokens.count ? numberWords(plain.folded, numbers) : words,
    sentences: ranges,
    sentenceOfWord,
  }
}
