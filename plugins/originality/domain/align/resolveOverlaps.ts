import type { Chain } from './chain'
import { chainOf } from './chainOf'
import { isKept } from './isKept'

/**
 * Gives every word of the suspicious text to one chain at most: the strongest first; of weaker ones only the runs
 * outside the stronger remain, when they are still enough for a passage.
 * @returns the chains by their place in the suspicious text, none overlapping
 */
export function resolveOverlaps(chains: readonly Chain[]): Chain[] {
  const strongestFirst = chains.toSorted(
    (a, b) =>
      b.matched - a.matched ||
      a.source.end - a.source.start - (b.source.end - b.source.start) ||
      a.suspicious.start - b.suspicious.start,
  )
  const taken: Chain[] = []
  const overlaps = (start: number, end: number) => {
    // `taken` is kept in order, so the only one that can overlap is found by halving.
    let low = 0
    let high = taken.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (taken[middle]!.suspicious.end <= start) low = middle + 1
      else high = middle
    }
    return { at: low, hit: low < taken.length && taken[low]!.suspicious.start < end }
  }
  for (const chain of strongestFirst) {
    const whole = overlaps(chain.suspicious.start, chain.suspicious.end)
    if (!whole.hit) {
      taken.splice(whole.at, 0, chain)
      continue
    }
    // A chain around a taken one falls into the pieces on either side of it.
    const pieces = new Map<number, Chain['runs']>()
    for (const run of chain.runs) {
      const { at, hit } = overlaps(run.suspicious, run.suspicious + run.length)
      if (hit) continue
      const piece = pieces.get(at)
      if (piece === undefined) pieces.set(at, [run])
      else piece.push(run)
    }
    const free = [...pieces.values()].map(chainOf).filter(isKept)
    for (const piece of free) {
      const place = overlaps(piece.suspicious.start, piece.suspicious.end)
      if (!place.hit) taken.splice(place.at, 0, piece)
    }
  }
  return taken
}
