import type { WordRange } from './preparedText'
import type { Run } from './run'

/** Runs that lie near each other in both texts, with the boxes around them. */
export type Chain = {
  runs: Run[]
  suspicious: WordRange
  source: WordRange
  /** Words of the suspicious text that stand in a run. */
  matched: number
  /** The longest run, in words. */
  longest: number
}
