import { alignmentSettings } from './alignmentSettings'
import type { Chain } from './chain'
import { chainOf } from './chainOf'
import { distance } from './distance'

/** Earlier chains that a chain may be joined with, nearest first. */
const looksBack = 8

function belongTogether(left: Chain, right: Chain): boolean {
  const { gap, mergeGap, mergeReach, mergeWords } = alignmentSettings
  if (distance(left.suspicious, right.suspicious) > mergeGap) return false
  const away = distance(left.source, right.source)
  if (away <= gap) return true
  // A set phrase within a passage has its like anywhere in the source text; a moved sentence stands on its own words.
  const between = Math.min(left.suspicious.end, right.suspicious.end)
  const overlap = between - Math.max(left.suspicious.start, right.suspicious.start)
  const weaker = Math.min(left.matched, right.matched)
  return overlap <= 0 && weaker >= mergeWords && away <= gap + mergeReach * weaker
}

/**
 * Joins chains that follow each other in the suspicious text and come from one region of the source text, also when its
 * sentences were shuffled: the more words the weaker chain holds, the farther away it may stand. Without this one copied
 * passage is reported in pieces (granularity 1.2 instead of 1.0).
 */
export function mergeChains(chains: readonly Chain[]): Chain[] {
  const merged: Chain[] = []
  const ordered = chains.toSorted((a, b) => a.suspicious.start - b.suspicious.start)
  for (const chain of ordered) {
    let current = chain
    const farthest = Math.max(0, merged.length - looksBack)
    for (let index = merged.length - 1; index >= farthest; index -= 1) {
      const other = merged[index]!
      if (!belongTogether(other, current)) continue
      const runs = [...other.runs, ...current.runs]
      current = chainOf(runs.toSorted((a, b) => a.suspicious - b.suspicious))
      merged.splice(index, 1)
    }
    merged.push(current)
  }
  return merged
}
