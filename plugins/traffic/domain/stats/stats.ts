import type { DropReason } from '../dropReason'
import type { Channel } from '../hit'
import type { Range } from '../trafficStore'
import type { Figures } from './figuresOf'

export type Row = { value: string } & Figures

/** What whoever may see anything sees. */
export type PublicStats = {
  range: Range & { days: number; timeZone: string }
  /** What a number of visitors counts. */
  visitors: 'visitor-days'
  totals: Figures
  pages: Row[]
}

/** What `GET /api/traffic/stats` answers the staff, and what `/admin/traffic` draws. */
export type Stats = PublicStats & {
  /** The range of the same length before. */
  before: Figures
  days: ({ day: string } & Figures)[]
  /** Posts first published in the range, oldest first. */
  posts: { day: string; id: string; title: string }[]
  sources: (Row & { channel: Channel })[]
  channels: Row[]
  campaigns: Row[]
  countries: Row[]
  devices: Row[]
  browsers: Row[]
  dropped: { reason: DropReason; count: number }[]
  live: Live
}

/** The last half hour. `isCut` when there were more hits than were looked at. */
export type Live = {
  minutes: number
  visitors: number
  views: number
  isCut: boolean
  pages: { path: string; views: number }[]
}
