import { cutUnspaced } from './cutUnspaced'
import { nextWord, wordEffort, type WordCursor } from './nextWord'

const invisible = /^\p{Default_Ignorable_Code_Point}*$/u

/** How many words `tokenise` finds in a text, without making them. */
export function countWords(text: string): number {
  let count = 0
  const cursor: WordCursor = { start: 0, end: 0, effort: 0 }
  while (nextWord(text, cursor)) {
    if (cursor.effort !== wordEffort.cut) count += 1
    else {
      const run = text.slice(cursor.start, cursor.end)
      let from = 0
      for (const to of cutUnspaced(run)) {
        if (!invisible.test(run.slice(from, to))) count += 1
        from = to
      }
    }
  }
  return count
}
