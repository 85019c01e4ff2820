import { alignmentSettings } from './alignmentSettings'
import type { Chain } from './chain'
import { chainOf } from './chainOf'
import type { Run } from './run'

type Side = 'suspicious' | 'source'

/** How many equal words begin in a stretch of a text, whichever chain they belong to. */
function wordsBetween(
  chains: readonly Chain[],
  side: Side,
): (start: number, end: number) => number {
  const runs = chains.flatMap((chain) => chain.runs).toSorted((a, b) => a[side] - b[side])
  const starts = Int32Array.from(runs, (run) => run[side])
  const sums = new Int32Array(runs.length + 1)
  for (const [index, { length }] of runs.entries()) sums[index + 1] = sums[index]! + length
  const firstFrom = (place: number) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! < place) low = middle + 1
      else high = middle
    }
    return low
  }
  return (start, end) => sums[firstFrom(end)]! - sums[firstFrom(start)]!
}

/** The part that each run of a chain is in, when it is cut wherever another chain comes between two of its runs. */
function partsOf(
  chain: Chain,
  side: Side,
  between: (start: number, end: number) => number,
): Map<Run, number> {
  const parts = new Map<Run, number>()
  let part = 0
  let reached = -1
  for (const run of chain.runs.toSorted((a, b) => a[side] - b[side])) {
    const isCut =
      reached >= 0 &&
      run[side] > reached &&
      between(reached, run[side]) >= alignmentSettings.partingWords
    if (isCut) part += 1
    parts.set(run, part)
    reached = Math.max(reached, run[side] + run.length)
  }
  return parts
}

/** Parts can come between parts; each round only cuts, so it ends. */
const mostRounds = 8

function cutOnce(chains: readonly Chain[]): Chain[] {
  const here = wordsBetween(chains, 'suspicious')
  const there = wordsBetween(chains, 'source')
  return chains.flatMap((chain) => {
    const bySuspicious = partsOf(chain, 'suspicious', here)
    const bySource = partsOf(chain, 'source', there)
    const parts = new Map<string, Run[]>()
    for (const run of chain.runs) {
      const name = `${bySuspicious.get(run)} ${bySource.get(run)}`
      const part = parts.get(name)
      if (part === undefined) parts.set(name, [run])
      else part.push(run)
    }
    return parts.size === 1 ? [chain] : [...parts.values()].map(chainOf)
  })
}

/**
 * Cuts chains where another one comes between their runs, in either text: of three copied sentences the middle one may be from
 * elsewhere in the source text. What is cut depends on neither the order of the chains nor on which text is the source.
 */
export function splitAround(chains: readonly Chain[]): Chain[] {
  let current = [...chains]
  for (let round = 0; round < mostRounds && current.length > 1; round += 1) {
    const next = cutOnce(current)
    if (next.length === current.length) break
    current = next
  }
  return current
}
