import type { Article, Span } from '../../../../src/article/article'
import { sentences } from '../../../../src/article/sentences'
import { tokenise } from '../../../../src/article/tokenise'
import { asArticle } from '../asArticle'
import { quotedSpans } from '../exclude/quotedSpans'
import { webSettings } from './webSettings'
import type { WordFrequency } from './wordFrequencies'

/** Words that a search engine is asked for, in quotation marks. */
export type WebQuery = Span & {
  /** As the engine gets it. */
  query: string
  /** Mean rarity of its words: -ln of their document frequency. */
  rarity: number
}

/**
 * The sentences that would betray a copy: of every 120 words the 8 to 10 in a row whose words are rarest, within one sentence,
 * in quotation marks. Words between quotation marks, in quotes and in code are another's and are not asked for. A number alone
 * says nothing, so at least four words must be none. Rarest first, at most ten.
 * @param options.frequency document frequency of a folded word, 0 to 1
 */
export function distinctiveQueries(options: {
  article: Article | string
  frequency: WordFrequency
}): WebQuery[] {
  const { frequency } = options
  const { text, blocks, language } = asArticle(options.article)
  const { least, most } = webSettings.queryWords
  const tokens = tokenise({ text })
  if (tokens.count < webSettings.fewestWords) return []

  const closed = coverOf(text.length, [
    ...quotedSpans(text),
    ...blocks.filter(({ kind }) => kind === 'quote' || kind === 'code' || kind === 'raw-html'),
  ])
  const rarity = new Float64Array(tokens.count)
  for (let index = 0; index < tokens.count; index += 1) {
    rarity[index] = -Math.log(Math.min(1, Math.max(frequency(tokens.folded[index]!), 1e-6)))
  }

  const best = new Map<number, WebQuery>()
  const consider = (from: number, to: number): void => {
    const words = tokens.folded.slice(from, to)
    if (new Set(words.filter((word) => /\p{L}/u.test(word))).size < 4) return
    let sum = 0
    for (let index = from; index < to; index += 1) sum += rarity[index]!
    const mean = sum / (to - from)
    const chunk = Math.floor(from / webSettings.wordsPerQuery)
    if ((best.get(chunk)?.rarity ?? -1) >= mean) return
    const offset = tokens.offsets[from]!
    const length = tokens.ends[to - 1]! - offset
    best.set(chunk, {
      offset,
      length,
      rarity: mean,
      query: quoted(text.slice(offset, offset + length)),
    })
  }

  let next = 0
  for (const { offset, length } of sentences({ text, language })) {
    while (next < tokens.count && tokens.offsets[next]! < offset) next += 1
    const first = next
    while (next < tokens.count && tokens.ends[next]! <= offset + length) next += 1
    let start = first
    for (let index = first; index <= next; index += 1) {
      const isOpen = index < next && closed[tokens.offsets[index]!] === 0
      if (isOpen) continue
      for (let from = start; from + least <= index; from += 1) {
        consider(from, Math.min(index, from + most))
      }
      start = index + 1
    }
  }

  const allowed = Math.max(1, Math.floor(tokens.count / webSettings.wordsPerQuery))
  return [...best.values()]
    .toSorted((a, b) => b.rarity - a.rarity || a.offset - b.offset)
    .slice(0, Math.min(allowed, webSettings.mostQueries))
}

/** One for every UTF-16 unit that lies in a span. */
function coverOf(length: number, spans: readonly Span[]): Uint8Array {
  const cover = new Uint8Array(length)
  for (const span of spans) cover.fill(1, span.offset, span.offset + span.length)
  return cover
}

/** In straight marks, which every engine reads as "these words in a row"; marks within would end them. */
const quoted = (words: string): string =>
  `"${words
    .replace(/["“”„‟«»]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()}"`
