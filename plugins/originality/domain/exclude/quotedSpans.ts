import type { Span } from '../../../../src/article/article'

/** Opening marks with the marks that close them. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['‟', '”'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['«', '»'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ["'", "'"],
  ['＂', '＂'],
  ['`', "'´`"],
])

/** A mark that is not closed within this many UTF-16 units is no quotation. */
const longestQuotation = 3_000

const isWordCharacter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character)

/** Marks that are also apostrophes: between letters they neither open nor close. */
const isApostrophe = (mark: string) => mark === "'" || mark === '’' || mark === '`' || mark === '´'

/**
 * What stands between quotation marks of any kind, marks included: “…”, "…", ‘…’, «…», „…“, 「…」 and '…' as Bengali
 * newspapers set it. A quotation ends in its paragraph and holds at most 3,000 units; a mark that opens again before it is
 * closed begins anew. Spans are in order and never overlap. Linear in the length of the text.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = []
  const opening = /[“„‟‘‚«‹「『"'＂`]/gu
  for (let mark = opening.exec(text); mark !== null; mark = opening.exec(text)) {
    const { index } = mark
    if (isWordCharacter(text[index - 1])) continue
    const end = endOfQuotation({ text, start: index, closing: pairs.get(text[index]!)! })
    if (end === null) continue
    spans.push({ offset: index, length: end - index })
    opening.lastIndex = end
  }
  return spans
}

function endOfQuotation(options: { text: string; start: number; closing: string }): number | null {
  const { text, start, closing } = options
  const mark = text[start]!
  const limit = Math.min(text.length, start + longestQuotation)
  for (let index = start + 1; index < limit; index += 1) {
    const character = text[index]!
    if (character === '\n' && text[index + 1] === '\n') return null
    if (closing.includes(character)) {
      if (isApostrophe(character) && isWordCharacter(text[index + 1])) continue
      return index > start + 1 ? index + 1 : null
    }
    // Looking past it again from there would cost the square of the length.
    if (character === mark) return null
  }
  return null
}
