import type { Neighbour } from './fingerprintStore'

/** The order of neighbours: heaviest first, then by name. */
export function byWeight(a: Neighbour, b: Neighbour): number {
  return b.weight - a.weight || (a.document < b.document ? -1 : 1)
}
