import type { WordRange } from './preparedText'

/** How many words lie between two ranges of one text; 0 where they touch or overlap. */
export function distance(left: WordRange, right: WordRange): number {
  return Math.max(0, left.start - right.end, right.start - left.end)
}
