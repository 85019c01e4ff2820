import type { Block, Span } from '../../../src/article/article'
import type { Tokens } from '../../../src/article/tokens'
import { isQuoted } from './isQuoted'
import { spanAround } from './policy/spanAround'
import type { PhraseMatch } from './phraseMatcher'
import type { PlaceholderHit } from './placeholderHit'
import type { PlaceholderTag } from './placeholderMatchers'

const contextWords = 6
const quotingKinds: ReadonlySet<Block['kind']> = new Set(['quote', 'code'])
const anyWord = /[\p{L}\p{N}]/u

function contextOf(options: { text: string; tokens: Tokens; first: number; last: number }): string {
  const { text, tokens, first, last } = options
  const from = tokens.offsets[Math.max(0, first - contextWords)] ?? 0
  const to = tokens.ends[Math.min(tokens.count - 1, last + contextWords)] ?? text.length
  return text.slice(from, to).replace(/\s+/g, ' ')
}

/** The places where phrases were found, each with what stands around it. Without blocks the text is one. */
export function placeholderHits(options: {
  text: string
  tokens: Tokens
  matches: readonly PhraseMatch<PlaceholderTag>[]
  field: PlaceholderHit['field']
  blocks: readonly Block[]
  /** The sentences of the text; without them it is one. */
  spans?: readonly Span[]
}): PlaceholderHit[] {
  const { text, tokens, matches, field, blocks, spans } = options
  return matches.flatMap(({ tag, first, last }): PlaceholderHit[] => {
    const offset = tokens.offsets[first]!
    const end = tokens.ends[last]!
    const found = text.slice(offset, end)
    const block = blocks.find((each) => offset >= each.offset && offset < each.offset + each.length)
    // A note to the programmer is at home in code.
    if (tag.asWritten !== undefined && (found !== tag.asWritten || block?.kind === 'code'))
      return []
    const [from, to] = block ? [block.offset, block.offset + block.length] : [0, text.length]
    const quoted = isQuoted({ block: text.slice(from, to), start: offset - from, end: end - from })
    return [
      {
        field,
        offset,
        length: end - offset,
        found,
        sentence: (spans && spanAround({ spans, offset })) ?? { offset: from, length: to - from },
        context: contextOf({ text, tokens, first, last }),
        certain: tag.certain,
        quoted: quoted || (block !== undefined && quotingKinds.has(block.kind)),
        alone: !anyWord.test(text.slice(from, offset)) && !anyWord.test(text.slice(end, to)),
      },
    ]
  })
}
