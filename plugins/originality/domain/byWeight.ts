import type { Neighbour } from './fingerprintStore'

type Weighed = Pick<Neighbour, 'peak' | 'weight' | 'document'>

/** Sums of the same weights in another order differ by less than this. */
const alike = 1e-9

const compare = (a: number, b: number) => (Math.abs(a - b) < alike ? 0 : b - a)

/** The order of neighbours: by peak, then by weight, the heaviest first, then by name. */
export function byWeight(a: Weighed, b: Weighed): number {
  return (
    compare(a.peak, b.peak) || compare(a.weight, b.weight) || (a.document < b.document ? -1 : 1)
  )
}
