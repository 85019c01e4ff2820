import type { Article } from '../../../src/article/article'
import { alignTexts } from './align/alignTexts'
import { prepareText } from './align/prepareText'
import { wordNumbers } from './align/wordNumbers'
import { asArticle } from './asArticle'
import { describePassage } from './check/describePassage'
import { quotedSpans } from './exclude/quotedSpans'
import { verseSpans } from './exclude/verseSpans'
import type { Passage } from './passage'

/** How much of one text stands in another, and where. */
export type Comparison = {
  /** 1 - words in passages / words, 0..1; 1 for a text without words. */
  originality: number
  /** The same without the excluded passages. */
  adjustedOriginality: number
  /** By their place in the suspicious text, none overlapping there. Excluded ones stay, with their reason. */
  passages: Passage[]
  /** True when the time was up before everything was compared. */
  partial: boolean
}

/**
 * Compares a text with one source text. Symmetric in what it looks at, not in what it says: originality is that of the
 * suspicious one. Offsets count UTF-16 units of the text given (of `Article.text` for an article).
 * Time grows with the length of both texts; nothing is kept.
 * @param options.suspicious an article lets quote blocks with a source and code be told apart
 * @param options.now a clock in milliseconds; without one there is no time limit
 * @param options.budget milliseconds by that clock after which the comparison ends with `partial`, 1,000 unless told
 */
export function compareTexts(options: {
  suspicious: Article | string
  source: Article | string
  now?: () => number
  budget?: number
}): Comparison {
  const { now, budget = 1000 } = options
  const deadline = now === undefined ? Infinity : now() + budget
  let partial = false
  const isLate = () => {
    if (now !== undefined && now() > deadline) partial = true
    return partial
  }
  const sides = [asArticle(options.suspicious), asArticle(options.source)] as const
  const numbers = wordNumbers()
  const [suspicious, source] = sides.map(({ text, language }) =>
    prepareText({ text, ...(language === null ? {} : { language }), numbers }),
  ) as [ReturnType<typeof prepareText>, ReturnType<typeof prepareText>]

  const aligned = alignTexts({ suspicious, source, isLate })
  const quotations = aligned.length === 0 ? [] : quotedSpans(suspicious.text)
  const verses = aligned.length === 0 ? [] : verseSpans(sides[0])
  let covered = 0
  let counted = 0
  const passages = aligned.map((passage): Passage => {
    const { words, ...described } = describePassage({
      suspicious,
      source,
      passage,
      blocks: sides[0].blocks,
      quotations,
      verses,
    })
    covered += words
    if (described.excluded === undefined) counted += words
    return described
  })
  const words = Math.max(1, suspicious.words.length)
  return {
    originality: 1 - covered / words,
    adjustedOriginality: 1 - counted / words,
    passages,
    partial,
  }
}
