import { cutUnspaced } from './cutUnspaced'
import { type KnownWord, knownWord, wordGeneration } from './knownWord'
import { nextWord, wordEffort, type WordCursor } from './nextWord'
import { rememberTexts } from './rememberTexts'
import type { Tokens } from './tokens'

/**
 * The words of a text with their places in it. Linear in the length of the text, whatever it holds.
 * A word is a run of letters, marks and numbers; an apostrophe between letters and a colon for visarga (দু:খ) belong to it;
 * every danda, also `|` and U+09F7, ends it. Scripts without spaces are cut by dictionary (`cutUnspaced`).
 * The words of the last few texts are remembered, so that analysers share them: treat them as read-only.
 * @param options.spellingFold also unify Bengali letters that sound alike (`spellingFolds`); off by default
 */
export function tokenise(options: { text: string; spellingFold?: boolean }): Tokens {
  return options.spellingFold ? spellingFolded(options.text) : plain(options.text)
}

/** What a scan finds: the words, folded without sounds, and all that is known of each. */
type Scan = { tokens: Tokens; words: readonly KnownWord[] }

const scanned = rememberTexts(scan)
const plain = (text: string) => scanned(text).tokens
/** Some 10 MB for the titles of a large blog. */
const mostTitles = 16_384
const spellingFolded = rememberTexts((text): Tokens => {
  const { tokens, words } = scanned(text)
  const folded: string[] = []
  const numbers = new Int32Array(words.length)
  for (const { sounds, soundsNumber } of words) {
    numbers[folded.length] = soundsNumber
    folded.push(sounds)
  }
  return { ...tokens, folded, numbers }
}, mostTitles)

function scan(text: string): Scan {
  const generation = wordGeneration()
  const words: KnownWord[] = []
  const folded: string[] = []
  let offsets = new Uint32Array(Math.max(16, text.length >> 2))
  let ends = new Uint32Array(offsets.length)
  let numbers = new Int32Array(offsets.length)

  const add = (start: number, end: number, word: KnownWord) => {
    if (word.plain === '') return
    const count = words.length
    if (count === offsets.length) {
      const larger = [new Uint32Array(count * 2), new Uint32Array(count * 2)] as const
      const more = new Int32Array(count * 2)
      larger[0].set(offsets)
      larger[1].set(ends)
      more.set(numbers)
      ;[offsets, ends] = larger
      numbers = more
    }
    offsets[count] = start
    ends[count] = end
    numbers[count] = word.plainNumber
    words.push(word)
    folded.push(word.plain)
  }

  const cursor: WordCursor = { start: 0, end: 0, effort: 0 }
  while (nextWord(text, cursor)) {
    const { start, end, effort } = cursor
    const word = text.slice(start, end)
    if (effort === wordEffort.cut) {
      let from = 0
      for (const to of cutUnspaced(word)) {
        add(start + from, start + to, knownWord(word.slice(from, to), effort))
        from = to
      }
    } else add(start, end, knownWord(word, effort))
  }
  const count = words.length
  const tokens = {
    count,
    folded,
    offsets: offsets.slice(0, count),
    ends: ends.slice(0, count),
    numbers: numbers.slice(0, count),
    generation,
  }
  return { tokens, words }
}
