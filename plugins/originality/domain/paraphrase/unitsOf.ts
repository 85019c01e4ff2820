import type { PreparedText, WordRange } from '../align/preparedText'

/** Sentences are put together until they have so many words: a paragraph, however the text is set. */
const unitWords = 40
/** A line break ends one that has so many. */
const lineWords = 20
/** A text without stops is cut into units of at most so many words. */
const mostWords = 120

/** A text in stretches of whole sentences of about a paragraph's length, in order, as word ranges. */
export function unitsOf(text: PreparedText): WordRange[] {
  const units: WordRange[] = []
  let start = 0
  for (const [index, { end }] of text.sentences.entries()) {
    const isLast = index === text.sentences.length - 1
    const words = end - start
    const isEnd = isLast || words >= unitWords || (words >= lineWords && breaksAfter(text, end))
    if (!isEnd) continue
    for (let from = start; from < end; from += mostWords) {
      units.push({ start: from, end: Math.min(end, from + mostWords) })
    }
    start = end
  }
  return units
}

function breaksAfter({ text, offsets, ends }: PreparedText, word: number): boolean {
  return text.slice(ends[word - 1]!, offsets[word]!).includes('\n')
}
