import { cutUnspaced } from './cutUnspaced'
import { foldKnownWord } from './foldKnownWord'
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

/** What a scan finds: the words, folded without sounds, and what each of them needed (`wordEffort`). */
type Scan = { tokens: Tokens; efforts: Uint8Array }

const scanned = rememberTexts(scan)
const plain = (text: string) => scanned(text).tokens
/** Folds what is folded: sounds are unified last, so that one scan serves both. */
const spellingFolded = rememberTexts((text): Tokens => {
  const { tokens, efforts } = scanned(text)
  const folded = tokens.folded.map((word, place) => {
    const effort = efforts[place]
    if (effort === wordEffort.cut) return word
    return foldKnownWord({ word, compose: effort === wordEffort.compose, spelling: true })
  })
  return { ...tokens, folded }
})

function scan(text: string): Scan {
  const folded: string[] = []
  let offsets = new Uint32Array(Math.max(16, text.length >> 2))
  let ends = new Uint32Array(offsets.length)
  let efforts = new Uint8Array(offsets.length)
  let count = 0

  const add = (start: number, end: number, word: string, effort: number) => {
    if (word === '') return
    if (count === offsets.length) {
      const larger = [new Uint32Array(count * 2), new Uint32Array(count * 2)] as const
      const longer = new Uint8Array(count * 2)
      larger[0].set(offsets)
      larger[1].set(ends)
      longer.set(efforts)
      ;[offsets, ends, efforts] = [...larger, longer]
    }
    folded.push(word)
    offsets[count] = start
    ends[count] = end
    efforts[count] = effort
    count += 1
  }

  const cursor: WordCursor = { start: 0, end: 0, effort: 0 }
  while (nextWord(text, cursor)) {
    const { start, end, effort } = cursor
    const word = text.slice(start, end)
    if (effort === wordEffort.cut) {
      let from = 0
      for (const to of cutUnspaced(word)) {
        const part = foldKnownWord({
          word: word.slice(from, to),
          compose: true,
          spelling: false,
        })
        add(start + from, start + to, part, effort)
        from = to
      }
    } else if (effort === wordEffort.none) add(start, end, word, effort)
    else {
      const compose = effort === wordEffort.compose
      add(start, end, foldKnownWord({ word, compose, spelling: false }), effort)
    }
  }
  const tokens = {
    count,
    folded,
    offsets: offsets.slice(0, count),
    ends: ends.slice(0, count),
  }
  return { tokens, efforts: efforts.slice(0, count) }
}
