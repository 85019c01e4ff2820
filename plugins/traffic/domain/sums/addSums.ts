import type { Sums } from '../trafficStore'

/** Adds the second sums to the first, in place. */
export const addSums = (to: Sums, more: Readonly<Sums>): void => {
  to.views += more.views
  to.visits += more.visits
  to.visitors += more.visitors
  to.engagedSeconds += more.engagedSeconds
  to.engagements += more.engagements
  to.depths += more.depths
}
