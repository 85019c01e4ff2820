import type { Span } from '../../../src/article/article'

/**
 * How near a passage is to its source: word for word; a few words changed (letter pairs 0.8 and more alike); altered beyond
 * that; or only alike in its words, which no share counts and nobody is flagged for.
 */
export type PassageKind = 'verbatim' | 'near-copy' | 'reworded' | 'possible-paraphrase'

/** Why a passage does not count against the writer. */
export type ExclusionReason =
  | 'quotation-marks'
  | 'quote-block'
  | 'verse'
  | 'code'
  | 'number-list'
  | 'few-distinct-words'
  | 'too-short'
  | 'template'
  | 'decided'

/** A pair of spans, one in the suspicious text and one in the source text, that say the same. UTF-16 units. */
export type Passage = {
  suspicious: Span
  source: Span
  kind: PassageKind
  /** Present when the passage is left out of the adjusted originality. */
  excluded?: ExclusionReason
}
