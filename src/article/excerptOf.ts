const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The beginning of a text as one line, for feeds and lists: white space runs become one space, the cut falls between words, and
 * `…` marks it. A first word longer than the length is cut between graphemes, never inside a Bengali conjunct or an emoji.
 * @param options.length at most so many UTF-16 units, the `…` included; 1 or more
 */
export function excerptOf(options: { text: string; length: number }): string {
  const length = Math.max(1, Math.floor(options.length))
  // No more than this can matter, however long the text is or how much white space it starts with.
  const head = options.text.trimStart().slice(0, length * 8 + 64)
  const line = head.replace(/\s+/gu, ' ').trim()
  if (line.length <= length) return line
  const room = line.slice(0, length)
  const space = room.lastIndexOf(' ')
  if (space > 0) return `${line.slice(0, space).replace(/[\s,;:–—-]+$/u, '')}…`
  let end = 0
  for (const { index, segment } of graphemes.segment(line.slice(0, length + 64))) {
    if (index + segment.length > length - 1) break
    end = index + segment.length
  }
  return `${line.slice(0, end)}…`
}
