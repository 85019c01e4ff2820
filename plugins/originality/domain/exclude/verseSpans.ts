import type { Block, Span } from '../../../../src/article/article'
import { countWords } from '../../../../src/article/countWords'

/** A line of verse has no more words. */
const longestLine = 10
/** A verse that is quoted has as many lines at least. */
const fewestLines = 2
/** Lines that one quoted verse may have, stanzas together. */
const mostLines = 200

const opening = /^[“„‟‘‚«‹「『"'＂]/u
const closing = /[”“’‘»›」』"'＂][।॥.!?,;—-]*$/u

function linesOf(text: string, within: Span): Span[] {
  const lines: Span[] = []
  const end = within.offset + within.length
  let start = within.offset
  while (start < end) {
    const stop = text.indexOf('\n', start)
    const next = stop < 0 || stop > end ? end : stop
    const raw = text.slice(start, next)
    const line = raw.trim()
    if (line !== '') {
      const offset = start + raw.indexOf(line)
      lines.push({ offset, length: line.length })
    }
    start = next + 1
  }
  return lines
}

const spanOf = (first: Span, last: Span): Span => ({
  offset: first.offset,
  length: last.offset + last.length - first.offset,
})

/**
 * Songs and poems that are quoted: quote blocks of at least two short lines, their source named or not, and short lines of which
 * the first opens with a quotation mark and the last closes with one, stanzas parted by blank lines included. What is not marked as
 * quoted is nobody's to excuse. Spans are in order for each of the two. Linear in the length of the text.
 */
export function verseSpans(options: { text: string; blocks: readonly Block[] }): Span[] {
  const { text, blocks } = options
  const spans: Span[] = []
  const shown = ({ offset, length }: Span) => text.slice(offset, offset + length)
  const isShort = (line: Span) => countWords(shown(line)) <= longestLine
  for (const block of blocks) {
    if (block.kind !== 'quote') continue
    const lines = linesOf(text, block)
    if (lines.length >= fewestLines && lines.every(isShort)) {
      spans.push({ offset: block.offset, length: block.length })
    }
  }
  const lines = linesOf(text, { offset: 0, length: text.length })
  let first: number | null = null
  for (const [index, line] of lines.entries()) {
    if (first === null && !opening.test(shown(line))) continue
    first = isShort(line) ? (first ?? index) : null
    if (first === null) continue
    if (index - first >= mostLines) first = null
    else if (closing.test(shown(line))) {
      if (index - first + 1 >= fewestLines) spans.push(spanOf(lines[first]!, line))
      first = null
    }
  }
  return spans
}
