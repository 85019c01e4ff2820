/** Where a visit came from, in the words of the reports. */
export const channels = [
  'direct',
  'search',
  'social',
  'referral',
  'email',
  'paid',
  'ai-assistant',
  'internal',
  'unknown',
] as const
export type Channel = (typeof channels)[number]

export const devices = ['mobile', 'tablet', 'desktop', 'other'] as const
export type Device = (typeof devices)[number]

/** The tags of a campaign as the address had them; empty where it had none. */
export type Campaign = {
  source: string
  medium: string
  campaign: string
  term: string
  content: string
}

/** One page view, as it is kept: nothing in it leads back to a person after its day. */
export type Hit = {
  /** 26 characters or fewer, made when the hit is accepted; the same id is counted once. */
  id: string
  /** Milliseconds since 1970. */
  at: number
  /** The day in the blog's time zone, `YYYY-MM-DD`. */
  day: string
  /** Path without tracking parameters, decoded, NFC; at most 512 UTF-16 units. */
  path: string
  /** Keyed hash of the day, 0 to 2^52 - 1. */
  visitor: number
  /** Whether a visit begins with it: nothing from this visitor for 30 minutes. */
  isEntry: boolean
  /** Host of the referrer, or `utm_source`; empty for direct. */
  source: string
  channel: Channel
  campaign: Campaign | null
  /** ISO 3166 alpha-2 in capitals, empty when no proxy told it. */
  country: string
  device: Device
  /** Family such as `Chrome`; empty when it cannot be told. */
  browser: string
  /** Whether the page said that there is nothing at this address. */
  isMissing: boolean
}

/** What a page tells when it is left: belongs to the hit of the same visitor and path. */
export type Engagement = {
  id: string
  at: number
  day: string
  path: string
  visitor: number
  /** Seconds that the page was looked at, 0 to 3,600. */
  seconds: number
  /** How far it was scrolled, 0 to 100. */
  depth: number
}
