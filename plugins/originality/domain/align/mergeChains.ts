import type { Chain } from './chain'
import { chainOf } from './chainOf'
import { isNear } from './isNear'

/** Earlier chains that a chain may be joined with, nearest first. */
const looksBack = 16
/** Walks over all chains, by turns along one text and the other; few texts need more than four. */
const mostWalks = 12

function walk(chains: readonly Chain[], side: 'suspicious' | 'source'): Chain[] {
  const merged: Chain[] = []
  for (const chain of chains.toSorted((a, b) => a[side].start - b[side].start)) {
    let current = chain
    const farthest = Math.max(0, merged.length - looksBack)
    for (let index = merged.length - 1; index >= farthest; index -= 1) {
      const other = merged[index]!
      if (!isNear(other, current)) continue
      const runs = [...other.runs, ...current.runs]
      current = chainOf(runs.toSorted((a, b) => a.suspicious - b.suspicious || a.source - b.source))
      merged.splice(index, 1)
    }
    merged.push(current)
  }
  return merged
}

/**
 * Joins chains that are near each other in both texts, until no two are: so sentences that were shuffled or thinned out are
 * one passage. Without this one copied passage is reported in pieces (granularity 1.2 instead of 1.0). What is joined
 * depends on neither the order of the chains nor on which text is the source.
 */
export function mergeChains(chains: readonly Chain[]): Chain[] {
  let merged = [...chains]
  let idle = 0
  for (let turn = 0; turn < mostWalks && idle < 2; turn += 1) {
    const next = walk(merged, turn % 2 === 0 ? 'suspicious' : 'source')
    idle = next.length === merged.length ? idle + 1 : 0
    merged = next
  }
  return merged
}
