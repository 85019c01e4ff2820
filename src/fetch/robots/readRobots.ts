import { normalPath } from './normalPath'
import type { RobotsFile, RobotsGroup, RobotsRule } from './robotsGroups'

/** Google reads 500 KiB (RFC 9309 2.5 asks for that much at least); what lies behind is not there. */
export const robotsLimit = 500 * 1024
/** Google cuts longer lines too. */
const longestLine = 16_664

/** Google's parser takes these common slips for what was meant. */
const nameOf: Readonly<Record<string, 'agent' | 'allow' | 'disallow' | 'sitemap' | 'delay'>> = {
  'user-agent': 'agent',
  useragent: 'agent',
  'user agent': 'agent',
  allow: 'allow',
  disallow: 'disallow',
  dissallow: 'disallow',
  dissalow: 'disallow',
  disalow: 'disallow',
  diasllow: 'disallow',
  disallaw: 'disallow',
  sitemap: 'sitemap',
  'site-map': 'sitemap',
  'crawl-delay': 'delay',
}

type Group = { rules: RobotsRule[]; crawlDelay: number | null }

/**
 * Reads a robots.txt (RFC 9309) as Google's published parser does: lines end in CR, LF or both; a record may lack its colon;
 * groups of one agent are one; only rules end a list of agents; an agent's name ends at the first letter that no
 * product token has. Everything that is no record is passed over, so that a page of HTML says nothing.
 */
export const readRobots = (text: string): RobotsFile => {
  const groups = new Map<string, Group>()
  const sitemaps: string[] = []
  let agents: string[] = []
  let isListOver = false
  for (const line of text
    .slice(0, robotsLimit)
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)) {
    const record = recordOf(line.slice(0, longestLine))
    if (!record) continue
    const { name, value } = record
    if (name === 'sitemap') {
      sitemaps.push(value)
    } else if (name === 'agent') {
      if (isListOver) agents = []
      isListOver = false
      const agent = tokenOf(value)
      if (agent !== null) agents.push(agent)
    } else if (name === 'delay') {
      const seconds = Number(value)
      for (const agent of agents) {
        if (value !== '' && seconds >= 0) groupOf(groups, agent).crawlDelay ??= seconds * 1000
      }
    } else {
      isListOver = true
      for (const agent of agents) {
        const { rules } = groupOf(groups, agent)
        if (value !== '') rules.push({ allow: name === 'allow', path: normalPath(value) })
      }
    }
  }
  return { groups: groups as ReadonlyMap<string, RobotsGroup>, sitemaps }
}

const recordOf = (line: string) => {
  const plain = line.replace(/#.*$/u, '').trim()
  const colon = plain.indexOf(':')
  const gap = plain.search(/\s/u)
  const end = colon >= 0 ? colon : gap
  if (end <= 0) return null
  const name = nameOf[plain.slice(0, end).trim().toLowerCase()]
  const value = plain.slice(end + 1).trim()
  // Without a colon there must be exactly two words.
  if (!name || (colon < 0 && /\s/u.test(value))) return null
  return { name, value }
}

const tokenOf = (value: string): string | null => {
  if (/^\*(?:\s|$)/u.test(value)) return '*'
  const token = /^[a-z_-]+/iu.exec(value)?.[0]
  return token ? token.toLowerCase() : null
}

const groupOf = (groups: Map<string, Group>, agent: string): Group => {
  const known = groups.get(agent)
  if (known) return known
  const group: Group = { rules: [], crawlDelay: null }
  groups.set(agent, group)
  return group
}
