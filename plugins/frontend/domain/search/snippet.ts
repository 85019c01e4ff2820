import { tokenise } from '../../../../src/article/tokenise'
import { escapeHtml } from '../../../../src/article/escapeHtml'
import type { SearchQuestion } from './searchStore'

/** A piece of a text with the places where it was met. */
export type Snippet = {
  text: string
  /** UTF-16 code units in `text`. */
  marks: readonly { offset: number; length: number }[]
  /** The same, escaped, each place in a `mark`. */
  html: string
}

/** Words of a snippet. */
const shownWords = 30
/** Of a longer text the beginning is looked at, in UTF-16 units. */
const longest = 100_000

const isMet = (word: string, { words, prefix }: SearchQuestion): boolean =>
  words.includes(word) || (prefix !== null && word.startsWith(prefix))

/** The piece of a text with most different words of a question, the first of them a little in; its beginning where none is met. */
export const snippet = (options: {
  text: string
  question: SearchQuestion
  /** Words that are shown at most; 30 unless told. */
  words?: number
}): Snippet => {
  const { question, words: shown = shownWords } = options
  const text = options.text.slice(0, longest)
  const { folded, offsets, ends, count } = tokenise({ text, spellingFold: true })
  if (count === 0) return marked('', [])
  const met = folded.flatMap((word, place) => (isMet(word, question) ? [place] : []))
  const first = Math.max(0, bestStart({ met, folded, shown }) - Math.min(4, shown >> 2))
  const last = Math.min(count, first + shown) - 1
  const start = first === 0 ? 0 : (offsets[first] ?? 0)
  const end = last === count - 1 ? text.length : (ends[last] ?? text.length)
  const [before, after] = [start > 0 ? '… ' : '', end < options.text.trimEnd().length ? ' …' : '']
  const marks = met
    .filter((place) => place >= first && place <= last)
    .map((place) => {
      const offset = offsets[place] ?? 0
      return { offset: offset - start + before.length, length: (ends[place] ?? 0) - offset }
    })
  return marked(`${before}${text.slice(start, end).replace(/\s/gu, ' ')}${after}`.trimEnd(), marks)
}

/** The place of the met word from which most different words are met within a snippet. */
const bestStart = ({
  met,
  folded,
  shown,
}: {
  met: readonly number[]
  folded: readonly string[]
  shown: number
}): number => {
  let best = { start: met[0] ?? 0, words: 0 }
  for (const [index, start] of met.entries()) {
    const near = new Set<string>()
    for (let at = index; at < met.length && (met[at] ?? 0) < start + shown - 4; at += 1)
      near.add(folded[met[at] ?? 0] ?? '')
    if (near.size > best.words) best = { start, words: near.size }
  }
  return best.start
}

const marked = (text: string, marks: Snippet['marks']): Snippet => {
  let html = ''
  let from = 0
  for (const { offset, length } of marks) {
    html += `${escapeHtml(text.slice(from, offset))}<mark>${escapeHtml(text.slice(offset, offset + length))}</mark>`
    from = offset + length
  }
  return { text, marks, html: html + escapeHtml(text.slice(from)) }
}
