import type { Span } from '../../../../src/article/article'
import type { Tokens } from '../../../../src/article/tokens'

/** A sentence with the places of its first word and of the one after its last. */
export type WordedSentence = Span & { first: number; end: number }

/** The words of each sentence of a text, in one pass over both. */
export function sentenceWords(options: {
  spans: readonly Span[]
  tokens: Tokens
}): WordedSentence[] {
  const { spans, tokens } = options
  let next = 0
  return spans.map(({ offset, length }) => {
    while (next < tokens.count && tokens.offsets[next]! < offset) next += 1
    const first = next
    while (next < tokens.count && tokens.offsets[next]! < offset + length) next += 1
    return { offset, length, first, end: next }
  })
}
