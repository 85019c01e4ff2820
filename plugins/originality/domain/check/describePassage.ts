import type { Block, Span } from '../../../../src/article/article'
import type { AlignedPassage } from '../align/alignTexts'
import { passageKind } from '../align/passageKind'
import { spanOfRange, type PreparedText } from '../align/preparedText'
import { exclusionReason } from '../exclude/exclusionReason'
import type { Passage } from '../passage'

/**
 * An aligned passage as people are told it: spans, kind, and why it does not count if it does not.
 * @param options.blocks of the suspicious article; none for a plain text
 * @param options.quotations as `quotedSpans` finds them in the suspicious text
 * @param options.verses as `verseSpans` finds them there
 */
export function describePassage(options: {
  suspicious: PreparedText
  source: PreparedText
  passage: AlignedPassage
  blocks: readonly Block[]
  quotations: readonly Span[]
  verses: readonly Span[]
  minimumWords?: number
}): Passage & { words: number } {
  const { suspicious, source, passage, blocks, quotations, verses, minimumWords } = options
  const { pair } = passage
  const excluded = exclusionReason({
    suspicious,
    range: pair.suspicious,
    blocks,
    quotations,
    verses,
    ...(minimumWords === undefined ? {} : { minimumWords }),
  })
  return {
    suspicious: spanOfRange(suspicious, pair.suspicious),
    source: spanOfRange(source, pair.source),
    kind: passageKind({ suspicious, source, ...passage }),
    words: pair.suspicious.end - pair.suspicious.start,
    ...(excluded === null ? {} : { excluded }),
  }
}
