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

const plain = rememberTexts((text) => cut(text, false))
const spellingFolded = rememberTexts((text) => cut(text, true))

function cut(text: string, spelling: boolean): Tokens {
  const folded: string[] = []
  let offsets = new Uint32Array(Math.max(16, text.length >> 2))
  let ends = new Uint32Array(offsets.length)
  let count = 0

  const add = (start: number, end: number, word: string) => {
    if (word === '') return
    if (count === offsets.length) {
      const larger = [new Uint32Array(count * 2), new Uint32Array(count * 2)] as const
      larger[0].set(offsets)
      larger[1].set(ends)
      ;[offsets, ends] = larger
    }
    folded.push(word)
    offsets[count] = start
    ends[count] = end
    count += 1
  }

  const cursor: WordCursor = { start: 0, end: 0, effort: 0 }
  while (nextWord(text, cursor)) {
    const { start, end, effort } = cursor
    const word = text.slice(start, end)
    if (effort === wordEffort.cut) {
      let from = 0
      for (const to of cutUnspaced(word)) {
        const part = word.slice(from, to)
        add(start + from, start + to, foldKnownWord({ word: part, compose: true, spelling: false }))
        from = to
      }
    } else if (effort === wordEffort.none && !spelling) add(start, end, word)
    else add(start, end, foldKnownWord({ word, compose: effort === wordEffort.compose, spelling }))
  }
  return { count, folded, offsets: offsets.slice(0, count), ends: ends.slice(0, count) }
}
