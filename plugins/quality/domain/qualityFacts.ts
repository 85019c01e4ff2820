import type { BlockKind } from '../../../src/article/article'
import type { ArticleLanguages } from './articleLanguages'
import type { PlaceholderHit } from './placeholderHit'
import type { ClickHit } from './policy/clickHits'
import type { PolicyFacts } from './policy/policyFacts'
import type { Readability } from './readability/readability'
import type { TextNote } from './text/textNote'
import type { TopTerm } from './text/topTerm'

/** What is known of one article's substance. Words are the kernel's words. */
export type QualityFacts = {
  /** Words of the body: not the title, the excerpt or the menus. */
  words: number
  wordsByKind: Readonly<Record<BlockKind, number>>
  /** Words in the blogger's own voice: all but quotes, code and raw HTML. */
  ownWords: number
  /** Share of words that stand in paragraphs of sentences, in 0..1; null when there is nothing to measure. */
  proseShare: number | null
  letters: number
  sentences: number
  /** Levels of the headings in reading order; a 1 is an H1 inside the body. */
  headings: readonly number[]
  embeds: number
  images: number
  languages: ArticleLanguages
  placeholders: readonly PlaceholderHit[]
  /** What the screen for Google's publisher policies suspects. */
  policy: PolicyFacts
  /** Where readers are asked to click on advertising. */
  clicks: readonly ClickHit[]
  /** What a good editor would mend in the text. */
  notes: readonly TextNote[]
  /** Null where it cannot be told: another language, or too short. */
  readability: Readability | null
  topTerm: TopTerm | null
  affiliateLinks: number
  /** At least 1 for any text, 0 for none. */
  readingMinutes: number
  /** Fingerprint of the body that tells near-duplicates; see `bodySketch`. */
  sketch: readonly number[]
}
