import type { Dimension, Sums } from '../trafficStore'

/** What one batch says of one value on one day. `visitors` of the sums stays 0 until a store knows which of these were seen before. */
export type Tally = { sums: Sums; visitors: Set<number> }

/** The tallies of one dimension on one day, by value. */
export type DayTallies = { day: string; dimension: Dimension; values: Map<string, Tally> }
