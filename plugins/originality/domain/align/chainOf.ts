import type { Chain } from './chain'
import type { Run } from './run'

/**
 * The chain of some runs, with its boxes and figures.
 * @param runs at least one, by their place in the suspicious text
 */
export function chainOf(runs: readonly Run[]): Chain {
  const first = runs[0]!
  const chain: Chain = {
    runs: [...runs],
    suspicious: { start: first.suspicious, end: first.suspicious },
    source: { start: first.source, end: first.source },
    matched: 0,
    longest: 0,
  }
  for (const run of runs) {
    const end = run.suspicious + run.length
    chain.matched += Math.max(0, end - Math.max(run.suspicious, chain.suspicious.end))
    chain.suspicious.end = Math.max(chain.suspicious.end, end)
    chain.source.start = Math.min(chain.source.start, run.source)
    chain.source.end = Math.max(chain.source.end, run.source + run.length)
    chain.longest = Math.max(chain.longest, run.length)
  }
  chain.matched = Math.min(chain.matched, matchedInSource(runs))
  return chain
}

/** Words of the source text that stand in a run: a phrase that is copied twice is evidence once. */
function matchedInSource(runs: readonly Run[]): number {
  let matched = 0
  let reached = -1
  for (const run of runs.toSorted((a, b) => a.source - b.source)) {
    const end = run.source + run.length
    matched += Math.max(0, end - Math.max(run.source, reached))
    reached = Math.max(reached, end)
  }
  return matched
}
