import { eachWord } from '../../../../src/article/eachWord'
import type { Tokens } from '../../../../src/article/tokens'
import { hashWord } from '../hashWord'
import type { WordedSentence } from './sentenceWords'
import { shortened } from './shortened'
import type { TextNote } from './textNote'

/** Shorter sentences come back by nature: "Add the salt." */
const repeatedFrom = 6
/** Our own number: a reader has lost the beginning of a longer sentence. Google gives none. */
const longFrom = 45
/** Longer ones are no sentences: poems, tables and lists without a stop. */
const longUpTo = 400

const hashesOf = eachWord(hashWord)

/** Two numbers of 32 bits over the words from a place to another, as one text. */
function hashOf(words: readonly number[], first: number, end: number): string {
  let [one, other] = [0x811c9dc5, 0x1b873593]
  for (let place = first; place < end; place += 1) {
    const word = words[place]!
    one = Math.imul(one ^ word, 0x01000193)
    other = Math.imul((other << 5) ^ (other >>> 27) ^ word, 0x85ebca6b)
  }
  return `${one >>> 0} ${other >>> 0} ${end - first}`
}

/** Sentences of six words and more that stand in the text again (once each, at their second place), and those of 45 words and more. */
export function sentenceNotes(options: {
  text: string
  tokens: Tokens
  sentences: readonly WordedSentence[]
}): TextNote[] {
  const { text, tokens, sentences } = options
  const known = new Map<string, number>()
  const hashes = hashesOf(tokens)
  const notes: TextNote[] = []
  for (const { offset, length, first, end } of sentences) {
    const words = end - first
    if (words < repeatedFrom) continue
    const hash = hashOf(hashes, first, end)
    const times = (known.get(hash) ?? 0) + 1
    known.set(hash, times)
    // Told at its second place alone, however often it comes.
    const isRepeated = times === 2
    if (times > 2) continue
    const isLong = words >= longFrom && words <= longUpTo
    if (!isRepeated && !isLong) continue
    notes.push({
      kind: isRepeated ? 'sentence-repeated' : 'sentence-long',
      offset,
      length,
      found: shortened(text.slice(offset, offset + length)),
      sentence: { offset, length },
      value: words,
    })
  }
  return notes
}
