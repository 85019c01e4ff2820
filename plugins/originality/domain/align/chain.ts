import type { WordRange } from './preparedText'
import type { Run } from './run'

/** Runs that lie near each other in both texts, with the boxes around them. */
export type Chain = {
  runs: Run[]
  suspicious: WordRange
  source: WordRange
  /** Words that stand in a run, of the text where they are fewer. */
  matched: number
  /** The longest run, in words. */
  longest: number
}
