import { tokenise } from './tokenise'

/**
 * The folded words of each of many short texts without line breaks, as `tokenise` gives them, in one pass over all: word lists have thousands.
 * @param options.spellingFold as in `tokenise`
 */
export function tokeniseLines(options: {
  lines: readonly string[]
  spellingFold?: boolean
}): string[][] {
  const { lines, spellingFold = false } = options
  const { count, folded, offsets } = tokenise({ text: lines.join('\n'), spellingFold })
  let place = 0
  let end = 0
  return lines.map((line) => {
    end += line.length + 1
    const words: string[] = []
    for (; place < count && offsets[place]! < end; place += 1) words.push(folded[place]!)
    return words
  })
}
