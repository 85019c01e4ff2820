import type { PreparedText } from './preparedText'

/** Which sentences of a text hold a word. */
export type SentenceTable = {
  /** A word is held when `owner` has `mine` at its number; then `starts` and `ends` say where its sentences are in `sentences`. */
  owner: Uint32Array
  mine: number
  starts: Uint32Array
  ends: Uint32Array
  /** Sentences, those of one word after each other. */
  sentences: Uint32Array
}

/** Written anew by each table and valid only where `owner` names it: clearing them would cost more than a short text. */
let owner = new Uint32Array(0)
let starts = new Uint32Array(0)
let ends = new Uint32Array(0)
let lastSeen = new Int32Array(0)
let tables = 0

/**
 * The sentences of a text by word number, each named once per word. Linear in the length of the text. A table is good until the
 * next one is made.
 */
export function sentenceTable(text: PreparedText): SentenceTable {
  const { words, sentenceOfWord } = text
  let most = 0
  for (let place = 0; place < words.length; place += 1) {
    if (words[place]! > most) most = words[place]!
  }
  if (most >= owner.length) {
    const size = Math.max(1024, 2 * (most + 1))
    owner = new Uint32Array(size)
    starts = new Uint32Array(size)
    ends = new Uint32Array(size)
    lastSeen = new Int32Array(size)
  }
  tables = (tables + 1) >>> 0
  const mine = tables
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place]!
    const sentence = sentenceOfWord[place]!
    if (owner[word] !== mine) {
      owner[word] = mine
      ends[word] = 0
    } else if (lastSeen[word] === sentence) continue
    lastSeen[word] = sentence
    ends[word]! += 1
  }
  let total = 0
  const sentences = new Uint32Array(words.length)
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place]!
    const sentence = sentenceOfWord[place]!
    if (owner[word] === mine && ends[word]! > 0 && lastSeen[word]! >= 0) {
      // First visit of the second walk: the count becomes the place of the word's first sentence.
      starts[word] = total
      total += ends[word]!
      ends[word] = starts[word]!
      lastSeen[word] = -1
    }
    const end = ends[word]!
    if (end > starts[word]! && sentences[end - 1] === sentence) continue
    sentences[end] = sentence
    ends[word] = end + 1
  }
  return { owner, mine, starts, ends, sentences }
}
