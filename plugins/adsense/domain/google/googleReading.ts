export const siteStates = ['REQUIRES_REVIEW', 'GETTING_READY', 'READY', 'NEEDS_ATTENTION'] as const

/** Where Google says that a site stands; `STATE_UNSPECIFIED` for whatever this version does not know. */
export type SiteState = (typeof siteStates)[number] | 'STATE_UNSPECIFIED'

export type GoogleSite = { domain: string; state: SiteState; autoAds: boolean }

export type GoogleAccount = {
  /** `accounts/pub-…` */
  name: string
  displayName: string
  state: string
  /** What the owner still has to do, in Google's words, such as `phone-pin-verification`. */
  pendingTasks: readonly string[]
}

export type PolicyIssue = {
  /** Host, without a protocol. */
  site: string
  entity: 'SITE' | 'SITE_SECTION' | 'PAGE' | 'UNKNOWN'
  /** Where it is: of a page, a section or the site, without a protocol. */
  place: string
  topics: readonly { topic: string; type: string }[]
  action: string
  /** Days as `YYYY-MM-DD`, in Pacific time as Google gives them; null where Google gives none. */
  firstDetected: string | null
  lastDetected: string | null
  escalatesOn: string | null
  adRequests: number
}

export type GoogleAlert = { severity: string; type: string; message: string }

/** What the API said on one day: Google's state, never mixed into ours. */
export type GoogleReading = {
  /** When it was read, ISO 8601. */
  at: string
  account: GoogleAccount
  /** How many accounts the person can see. */
  accounts: number
  sites: readonly GoogleSite[]
  /** At most 500; how many there are stands in `issueCount`. */
  issues: readonly PolicyIssue[]
  issueCount: number
  alerts: readonly GoogleAlert[]
}

/** From when on Google gave a site this state, as far as we looked. */
export type SeenState = { at: string; domain: string; state: SiteState }
