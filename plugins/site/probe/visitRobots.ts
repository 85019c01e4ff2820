import { type RobotsFile, type RobotsGroup } from '../../../src/fetch/robots/robotsGroups'
import { readRobots, robotsLimit } from '../../../src/fetch/robots/readRobots'
import { robotsVerdict } from '../../../src/fetch/robots/robotsVerdict'
import { textOf } from '../../../src/fetch/textOf'
import type { RobotsReading } from '../domain/probe/probe'
import type { Visitor } from './visitor'

const ours = 'Ekagro'
const mostBlocked = 100

/** Google's crawlers that must come in, and whether the rules for everybody bind them (Google: AdSense crawler, special-case crawlers). */
const agents = [
  { agent: 'Mediapartners-Google', bindsAll: false },
  { agent: 'Google-Display-Ads-Bot', bindsAll: false },
  { agent: 'Googlebot', bindsAll: true },
] as const

/** Reads the robots.txt, makes the visitor keep to it, and tells which of the addresses it closes to Google. */
export const visitRobots = async ({
  visitor,
  origin,
  addresses,
}: {
  visitor: Visitor
  origin: string
  addresses: readonly string[]
}): Promise<{ reading: RobotsReading; sitemaps: readonly string[] } | null> => {
  const asked = await visitor.ask(`${origin}/robots.txt`, {
    robots: false,
    limit: robotsLimit,
    truncate: true,
  })
  if (!asked) return null
  const { outcome, answer } = asked
  const status = answer?.status ?? 0
  const isRead = answer !== null && status >= 200 && status < 300
  const isUnreadable = !isRead && (answer === null || status >= 500 || status === 429)
  const file: RobotsFile = isRead ? readRobots(textOf(answer)) : { groups: noGroups, sitemaps: [] }
  const own = file.groups.get(ours.toLowerCase()) ?? file.groups.get('*')
  visitor.slow(own?.crawlDelay ?? 0)
  // RFC 9309 2.3.1.4: a robots.txt that its server fails to give closes the site. The front page is still asked for, once: the
  // owner wants to know that it is down.
  visitor.obey((address) =>
    isUnreadable
      ? new URL(address).pathname === '/'
      : robotsVerdict({ file, agent: ours, address }).allowed,
  )
  const blocked = agents.flatMap(({ agent, bindsAll }) =>
    addresses.flatMap((address) => {
      const { allowed, by } = robotsVerdict({ file, agent, address, bindsAll })
      return allowed || by === 'nobody' ? [] : [{ agent, by, address }]
    }),
  )
  return {
    reading: { ...outcome, isUnreadable, blocked: blocked.slice(0, mostBlocked) },
    sitemaps: file.sitemaps,
  }
}

const noGroups: ReadonlyMap<string, RobotsGroup> = new Map()
