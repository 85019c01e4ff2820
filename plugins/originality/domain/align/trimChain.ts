import { alignmentSettings } from './alignmentSettings'
import type { Chain } from './chain'
import { chainOf } from './chainOf'
import type { Run } from './run'

type Side = 'suspicious' | 'source'

/**
 * A chain without the runs at its ends that hardly hold to it: a set phrase of three words, twenty words before a copied sentence,
 * would make the passage begin there. On each side of the comparison, at each end.
 */
export function trimChain(chain: Chain): Chain {
  let current = chain
  for (;;) {
    if (current.runs.length < 2) return current
    const inSource = new Set(trimSide(current.runs, 'source'))
    const runs = trimSide(current.runs, 'suspicious').filter((run) => inSource.has(run))
    if (runs.length === 0 || runs.length === current.runs.length) return current
    current = chainOf(runs)
  }
}

function trimSide(runs: readonly Run[], side: Side): Run[] {
  const ordered = runs.toSorted((a, b) => a[side] - b[side])
  const ends: number[] = []
  let reached = -1
  for (const run of ordered) {
    reached = Math.max(reached, run[side] + run.length)
    ends.push(reached)
  }
  let total = 0
  for (const run of ordered) total += run.length
  let first = 0
  for (let at = 1, words = 0; at < ordered.length; at += 1) {
    words += ordered[at - 1]!.length
    if (isLoose({ words, total, gap: ordered[at]![side] - ends[at - 1]! })) {
      first = at
      total -= words
      words = 0
    }
  }
  let last = ordered.length
  for (let at = ordered.length - 1, words = 0; at > first; at -= 1) {
    words += ordered[at]!.length
    if (isLoose({ words, total, gap: ordered[at]![side] - ends[at - 1]! })) {
      last = at
      total -= words
      words = 0
    }
  }
  return ordered.slice(first, last)
}

function isLoose({ words, total, gap }: { words: number; total: number; gap: number }): boolean {
  const { looseGap, looseShare } = alignmentSettings
  return gap > looseGap * words && words <= looseShare * total
}
