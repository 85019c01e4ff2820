import type { Block, Span } from '../../../../src/article/article'
import { foldedWords } from '../align/foldedWords'
import type { PreparedText, WordRange } from '../align/preparedText'
import { spanOfRange } from '../align/preparedText'
import type { ExclusionReason } from '../passage'

/** Share of a passage that must lie in quotations, quote blocks or code for it to be left out. */
const enclosedShare = 0.8
/** Names, counts and set phrases reach fewer distinct words. */
const fewestDistinctWords = 4
/** A passage with this share of numbers among its words is a list or a table. */
const numberShare = 0.5
/** A shorter passage is chance or a set phrase. */
const fewestWords = 8

const digitsOnly = /^\p{N}+$/u

function enclosedUnits(span: Span, enclosures: readonly Span[]): number {
  let units = 0
  for (const { offset, length } of enclosures) {
    const start = Math.max(span.offset, offset)
    const end = Math.min(span.offset + span.length, offset + length)
    units += Math.max(0, end - start)
  }
  return units
}

/**
 * Why a passage of the suspicious text does not count, or null: it is code, a quote block with its source, inside quotation marks,
 * quoted verse, half of it numbers, made of fewer than four distinct words that are not numbers, or shorter than eight words.
 * @param options.quotations as `quotedSpans` finds them in the suspicious text
 * @param options.verses as `verseSpans` finds them there
 * @param options.minimumWords a passage with fewer is too short, 8 unless told
 */
export function exclusionReason(options: {
  suspicious: PreparedText
  range: WordRange
  blocks: readonly Block[]
  quotations: readonly Span[]
  verses: readonly Span[]
  minimumWords?: number
}): ExclusionReason | null {
  const { suspicious, range, blocks, quotations, verses, minimumWords = fewestWords } = options
  const span = spanOfRange(suspicious, range)
  const isIn = (enclosures: readonly Span[]) =>
    enclosedUnits(span, enclosures) >= enclosedShare * span.length
  if (isIn(blocks.filter((block) => block.kind === 'code'))) return 'code'
  const credited = blocks.filter((block) => block.kind === 'quote' && block.source !== undefined)
  if (isIn(credited)) return 'quote-block'
  if (isIn(quotations)) return 'quotation-marks'
  if (isIn(verses)) return 'verse'
  const distinct = new Set<string>()
  let numbers = 0
  for (const folded of foldedWords(suspicious, range)) {
    if (digitsOnly.test(folded)) numbers += 1
    else distinct.add(folded)
  }
  if (numbers >= numberShare * (range.end - range.start)) return 'number-list'
  if (distinct.size < fewestDistinctWords) return 'few-distinct-words'
  return range.end - range.start < minimumWords ? 'too-short' : null
}
