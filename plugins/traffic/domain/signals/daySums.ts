import type { Sums } from '../trafficStore'

/** The sums of one day, `YYYY-MM-DD`. */
export type DaySums = { day: string } & Sums

/** The sums of one value of a dimension. */
export type ValueSums = { value: string } & Sums
