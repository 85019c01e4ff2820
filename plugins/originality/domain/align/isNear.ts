import { alignmentSettings } from './alignmentSettings'
import type { WordRange } from './preparedText'

type Box = { suspicious: WordRange; source: WordRange }

const distance = (left: WordRange, right: WordRange) =>
  Math.max(0, left.start - right.end, right.start - left.end)

/** Whether two pairs of ranges may be parts of one passage: by the words between them, those of both texts together. */
export function isNear(left: Box, right: Box): boolean {
  const away = distance(left.suspicious, right.suspicious) + distance(left.source, right.source)
  return away <= alignmentSettings.gap
}
