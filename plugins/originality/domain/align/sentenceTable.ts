import type { PreparedText } from './preparedText'

/** Which sentences of a text hold a word: those at `sentences[starts[word]]` up to and without `sentences[starts[word + 1]]`. */
export type SentenceTable = { starts: Uint32Array; sentences: Uint32Array }

/** The sentences of a text by word number, each named once per word. Linear in the length of the text. */
export function sentenceTable(text: PreparedText): SentenceTable {
  const { words, sentenceOfWord } = text
  let most = -1
  for (const word of words) if (word > most) most = word
  const starts = new Uint32Array(most + 2)
  const seenIn = new Int32Array(most + 1).fill(-1)
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place]!
    const sentence = sentenceOfWord[place]!
    if (seenIn[word] === sentence) continue
    seenIn[word] = sentence
    starts[word + 1]! += 1
  }
  for (let word = 0; word <= most; word += 1) starts[word + 1]! += starts[word]!
  const next = starts.slice()
  const sentences = new Uint32Array(starts[most + 1] ?? 0)
  seenIn.fill(-1)
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place]!
    const sentence = sentenceOfWord[place]!
    if (seenIn[word] === sentence) continue
    seenIn[word] = sentence
    sentences[next[word]!++] = sentence
  }
  return { starts, sentences }
}
