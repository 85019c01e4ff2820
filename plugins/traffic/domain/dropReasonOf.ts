import type { AgentFacts } from './agentFacts'
import type { DropReason } from './dropReason'
import { hostMatches } from './hostMatches'
import { isExcludedPath } from './isExcludedPath'
import type { TrafficSettings } from './trafficSettings'

/** What the rules look at; `invalid` was asked before, since nothing of this exists then. */
export type Candidate = {
  /** Host of the page, and of the page's origin where the browser told it; in lower case, without `www.`. */
  hosts: readonly string[]
  isPrefetch: boolean
  agent: string
  facts: AgentFacts
  isAutomated: boolean
  referrerHost: string
  address: string
  isStaff: boolean
  path: string
  /** How many requests the visitor made within this minute; asked last, since it notes the request. */
  countRequests: () => number
}

/** Why a request is not counted: the first rule that says so, in the order of `dropReasons`; null when it counts. */
export const dropReasonOf = (
  candidate: Candidate,
  settings: TrafficSettings,
): Exclude<DropReason, 'invalid'> | null => {
  const { hosts, facts, address } = candidate
  if (settings.hosts.size > 0 && !hosts.every((host) => settings.hosts.has(host))) {
    return 'foreign-host'
  }
  if (candidate.isPrefetch) return 'prefetch'
  if (facts.isBot) return 'bot'
  if (facts.isHeadless || candidate.isAutomated) return 'headless'
  if (candidate.agent.trim() === '') return 'empty-agent'
  if (hostMatches(candidate.referrerHost, settings.spamReferrers)) return 'spam-referrer'
  if (settings.isDataCentre(address)) return 'data-centre'
  if (candidate.isStaff || settings.isIgnored(address)) return 'staff'
  if (isExcludedPath(candidate.path, settings.excludedPaths)) return 'excluded-path'
  if (candidate.countRequests() > settings.mostAMinute) return 'rate-limit'
  return null
}
