import { alignmentSettings } from './alignmentSettings'
import type { Chain } from './chain'

/**
 * Whether the equal words of a chain are enough by their number and by their share of the text where it is shorter: two
 * texts on one subject have a dozen words in phrases of three, but far apart.
 */
export function isDense({ matched, suspicious, source }: Chain): boolean {
  const { keptWords, keptShare } = alignmentSettings
  const shorter = Math.min(suspicious.end - suspicious.start, source.end - source.start)
  return matched >= keptWords && matched >= keptShare * shorter
}
