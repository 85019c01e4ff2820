import type { Sums } from '../trafficStore'
import { noSums } from './noSums'

/** The sums of several days or values in one. `visitors` are visitor-days then. */
export function addUp(all: readonly Sums[]): Sums {
  const sums = { ...noSums }
  for (const one of all) {
    sums.views += one.views
    sums.visits += one.visits
    sums.visitors += one.visitors
    sums.engagedSeconds += one.engagedSeconds
    sums.engagements += one.engagements
    sums.depths += one.depths
  }
  return sums
}
