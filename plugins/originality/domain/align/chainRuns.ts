import { alignmentSettings } from './alignmentSettings'
import type { Chain } from './chain'
import { chainOf } from './chainOf'
import { isNear } from './isNear'
import type { Run } from './run'

/**
 * Joins runs into chains, greedily from left to right: a run goes to the chain whose end is nearest in the source text and
 * within the gap on both sides. The box of the chain counts on the source side, so that words and sentences may have changed places.
 * @param options.runs as `findRuns` yields them
 * @param options.isLate asked every few thousand runs; true leaves the rest unchained
 */
export function chainRuns(options: { runs: readonly Run[]; isLate: () => boolean }): Chain[] {
  const { gap, openChains } = alignmentSettings
  const done: Run[][] = []
  let open: { runs: Run[]; chain: Chain }[] = []
  let index = 0
  for (const run of options.runs) {
    index += 1
    if (index % 4096 === 0 && options.isLate()) break
    open = open.filter((entry) => {
      const stays = run.suspicious - entry.chain.suspicious.end <= gap
      if (!stays) done.push(entry.runs)
      return stays
    })
    const range = { start: run.source, end: run.source + run.length }
    const box = {
      suspicious: { start: run.suspicious, end: run.suspicious + run.length },
      source: range,
    }
    let best: (typeof open)[number] | undefined
    let bestDistance = Infinity
    for (const entry of open) {
      if (!isNear(entry.chain, box)) continue
      const last = entry.runs.at(-1)!
      const away = Math.abs(range.start - last.source - last.length)
      if (away < bestDistance) {
        best = entry
        bestDistance = away
      }
    }
    if (best === undefined) {
      open.push({ runs: [run], chain: chainOf([run]) })
      if (open.length > openChains) done.push(open.shift()!.runs)
    } else {
      best.runs.push(run)
      const { chain } = best
      chain.suspicious.end = Math.max(chain.suspicious.end, run.suspicious + run.length)
      chain.source.start = Math.min(chain.source.start, range.start)
      chain.source.end = Math.max(chain.source.end, range.end)
    }
  }
  for (const entry of open) done.push(entry.runs)
  return done.map(chainOf)
}
