import type { Sums } from '../../../../plugins/traffic/domain/trafficStore'

/** Sums of `views` views, each a visit of its own visitor, unless told otherwise. */
export const sumsOf = (views: number, given: Partial<Sums> = {}): Sums => ({
  views,
  visits: views,
  visitors: views,
  engagedSeconds: 0,
  engagements: 0,
  depths: 0,
  ...given,
})
