import type { Sums } from '../trafficStore'

/** The sums of a day on which nobody came. */
export const noSums: Sums = {
  views: 0,
  visits: 0,
  visitors: 0,
  engagedSeconds: 0,
  engagements: 0,
  depths: 0,
}
