const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' })

/** The beginning of a text in one line, cut between words where that is possible: at most `longest` letters with their signs. */
export const summaryOf = (text: string, longest = 160): string => {
  const line = text
    .slice(0, longest * 12)
    .replace(/\s+/gu, ' ')
    .trim()
  let end = 0
  let count = 0
  let space = 0
  for (const { index, segment } of graphemes.segment(line)) {
    if (count === longest) {
      const cut = space > end / 2 ? space : end
      return `${line.slice(0, cut).trimEnd()}…`
    }
    if (segment === ' ') space = index
    end = index + segment.length
    count += 1
  }
  return line
}
