import type { AgentFacts } from './agentFacts'
import { bareHost } from './bareHost'
import { campaignOf } from './campaignOf'
import { cleanPath } from './cleanPath'
import { countryOf } from './countryOf'
import type { DropReason } from './dropReason'
import { dropReasonOf } from './dropReasonOf'
import type { Engagement, Hit } from './hit'
import type { HitBody } from './hitBody'
import { isPrefetch } from './isPrefetch'
import { referrerHost } from './referrerHost'
import { sourceOf } from './sourceOf'
import type { TrafficSettings } from './trafficSettings'
import type { VisitorMemory } from './visitorMemory'

/** One request that says it is a view or the end of one, with all that the decision needs. */
export type IncomingHit = {
  body: HitBody
  id: string
  /** Milliseconds since 1970, and the day they fall on in the blog's time zone. */
  at: number
  day: string
  /** A header of the request, or null. */
  header: (name: string) => string | null
  address: string
  agent: string
  facts: AgentFacts
  /** What a trusted proxy, or the frontend's own server, told. */
  country: string
  isStaff: boolean
  /** Sent by the frontend's server for a reader: the headers are that server's, not the reader's. */
  isServerSide: boolean
  /** Keyed hash of the reader on this day, 0 to 2^52 - 1. */
  visitorOf: () => number
}

export type Decision =
  | { kind: 'hit'; hit: Hit }
  | { kind: 'engagement'; engagement: Engagement }
  | { kind: 'drop'; reason: DropReason }
  /** The reader asked not to be measured (Sec-GPC, DNT), or the counter is off: nothing is noted. */
  | { kind: 'ignored' }

/** Whether a well-formed request counts, and as what. */
export const decideHit = ({
  incoming,
  settings,
  memory,
}: {
  incoming: IncomingHit
  settings: TrafficSettings
  memory: VisitorMemory
}): Decision => {
  const { body, id, at, day, facts } = incoming
  const header = incoming.isServerSide ? (): null => null : incoming.header
  if (!settings.isOn || header('sec-gpc') === '1' || header('dnt') === '1') {
    return { kind: 'ignored' }
  }
  const path = cleanPath(body.url)
  const reason = dropReasonOf(
    {
      hosts: [bareHost(body.url.hostname), ...originOf(header('origin'))],
      isPrefetch: isPrefetch(header),
      agent: incoming.agent,
      facts,
      isAutomated: body.isAutomated,
      referrerHost: referrerHost(body.referrer),
      address: incoming.address,
      isStaff: incoming.isStaff,
      path,
      countRequests: () => memory.count(incoming.visitorOf(), at),
    },
    settings,
  )
  if (reason) return { kind: 'drop', reason }
  const visitor = incoming.visitorOf()
  if (body.kind === 'engagement') {
    memory.touch(visitor, at)
    const { seconds, depth } = body
    return { kind: 'engagement', engagement: { id, at, day, path, visitor, seconds, depth } }
  }
  const campaign = campaignOf(body.url.searchParams)
  const { source, channel } = sourceOf({
    referrer: body.referrer,
    parameters: body.url.searchParams,
    campaign,
    inApp: facts.inApp,
    isOwnHost: (host) => settings.hosts.has(host) || host === bareHost(body.url.hostname),
  })
  return {
    kind: 'hit',
    hit: {
      id,
      at,
      day,
      path,
      visitor,
      isEntry: memory.isEntry(visitor, at),
      source,
      channel,
      campaign,
      country: countryOf(incoming.country),
      device: facts.device,
      browser: facts.browser,
      isMissing: body.isMissing,
    },
  }
}

/** The host of the page that sent it, where the browser tells it; `null` is said by pages without an origin. */
const originOf = (origin: string | null): string[] => {
  if (origin === null) return []
  return [URL.canParse(origin) ? bareHost(new URL(origin).hostname) : '']
}
