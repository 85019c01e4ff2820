import type { Attestation } from './attestation'
import type { DaySums } from './signals/daySums'
import type { Flag } from './signals/flag'

export const readingKey = 'traffic'

/** What the checks of traffic rest on: plain JSON, read once for a report. */
export type TrafficReading = {
  /** The day in the blog's time zone when it was read; it is not over and does not count. */
  today: string
  /** The first and the last day with a hit; null while nothing was ever counted. */
  first: string | null
  last: string | null
  /** The 28 whole days before today, zeros among them. */
  days: DaySums[]
  /** Visits of these days by source and by campaign. */
  sources: { value: string; visits: number }[]
  campaigns: { value: string; visits: number }[]
  /** Hosts that the blog itself added to the forbidden ones. */
  prohibited: string[]
  /** The heaviest source of each day that could be a flood. */
  tops: { day: string; source: string; visits: number; isExplained: boolean }[]
  /** Flags of these days, without their rows. */
  flags: (Pick<Flag, 'id' | 'kind' | 'day' | 'subject' | 'visits' | 'source'> & {
    isReviewed: boolean
  })[]
  /** Views that were looked at one by one, of all. */
  examined: { views: number; all: number }
  droppedSpam: number
  attestation: Attestation | null
}
