import type { DropReason } from './dropReason'
import type { Engagement, Hit } from './hit'

/** What sums are kept by. `total` has the one value ''. A campaign's value is `source / medium / campaign`. */
export const dimensions = [
  'total',
  'page',
  'source',
  'channel',
  'campaign',
  'country',
  'device',
  'browser',
] as const
export type Dimension = (typeof dimensions)[number]

/** Sums of one day, or of several: then `visitors` are visitor-days. */
export type Sums = {
  views: number
  visits: number
  visitors: number
  /** Seconds that pages were looked at, and how many pages told it. */
  engagedSeconds: number
  engagements: number
  /** Sum of the scroll depths of those pages, each 0 to 100. */
  depths: number
}

/** What one segment of the journal holds. Writing the same batch twice counts it once. */
export type TrafficBatch = {
  hits: readonly Hit[]
  engagements: readonly Engagement[]
  /** Requests dropped, counted by a random id of the segment so that a replay counts them once. */
  drops: { segment: string; counts: readonly { day: string; reason: DropReason; count: number }[] }
}

/** Days are `YYYY-MM-DD`, both ends included. */
export type Range = { from: string; to: string }

/**
 * Where hits and their sums are kept. Every adapter passes `tests/contracts/trafficStore.ts`. A batch is written whole or not at all
 * (on MongoDB in a transaction), and what was written is seen by the next question.
 */
export type TrafficStore = {
  write(batch: TrafficBatch): Promise<void>
  /** The sums of each day of the range that has any, ascending. */
  days(range: Range): Promise<({ day: string } & Sums)[]>
  /**
   * The values of a dimension with the most views, heaviest first, then by value in the order of code points. The value `(other)` stands for
   * those beyond the most that a day keeps apart (10,000).
   */
  top(
    options: Range & { dimension: Dimension; limit: number },
  ): Promise<({ value: string } & Sums)[]>
  /** The days of one value, such as a page's. */
  daysOf(
    options: Range & { dimension: Dimension; value: string },
  ): Promise<({ day: string } & Sums)[]>
  /** Requests dropped, by reason. */
  drops(range: Range): Promise<{ reason: DropReason; count: number }[]>
  /**
   * Raw hits of a range of time in milliseconds, both ends included, oldest first, for signals of quality and the live view.
   * The next page: `from` is the time of the last hit of this one, `after` its id.
   */
  hits(options: { from: number; to: number; limit: number; after?: string }): Promise<Hit[]>
  /**
   * Forgets raw hits before a time, and who was seen on days before one, a bounded slice at a time so that writing goes on.
   * What is in a journal must be written before: a visitor whose day is forgotten would be counted again. Returns how many hits went.
   */
  purge(options: { hitsBefore: number; seenBefore: string }): Promise<number>
  close(): Promise<void>
}
