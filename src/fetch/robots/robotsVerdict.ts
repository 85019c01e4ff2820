import { matchesPath } from './matchesPath'
import { normalPath } from './normalPath'
import type { RobotsFile, RobotsRule } from './robotsGroups'

export type RobotsVerdict = {
  allowed: boolean
  /** Whose rules decided: those that name the agent, those for everybody, or none. */
  by: 'name' | 'everybody' | 'nobody'
}

/**
 * What a robots.txt says to one agent about one address (RFC 9309 2.2): the groups that name it, else those of `*`; the longest
 * matching pattern decides, and `Allow` wins when both are as long.
 * @param options.agent its product token, such as `Googlebot`
 * @param options.bindsAll whether the rules of `*` bind it; Google says they do not bind Mediapartners-Google and its like
 */
export const robotsVerdict = (options: {
  file: RobotsFile
  agent: string
  address: string
  bindsAll?: boolean
}): RobotsVerdict => {
  const { file, agent, address, bindsAll = true } = options
  const { pathname, search } = new URL(address)
  const named = file.groups.get(agent.toLowerCase())
  const group = named ?? (bindsAll ? file.groups.get('*') : undefined)
  const path = normalPath(`${pathname}${search}`)
  if (!group || path === '/robots.txt') return { allowed: true, by: 'nobody' }
  const longest = { allow: -1, disallow: -1 }
  for (const rule of group.rules) {
    const length = lengthOfMatch(rule, path)
    const kind = rule.allow ? 'allow' : 'disallow'
    if (length > longest[kind]) longest[kind] = length
  }
  return {
    allowed: longest.disallow <= longest.allow,
    by: longest.allow < 0 && longest.disallow < 0 ? 'nobody' : named ? 'name' : 'everybody',
  }
}

/** Octets of the pattern when it matches, else -1. Google lets `Allow: /folder/index.html` open `/folder/` as well. */
const lengthOfMatch = ({ allow, path: pattern }: RobotsRule, path: string): number => {
  if (matchesPath({ pattern, path })) return pattern.length
  const folder = allow ? /^(.*\/)index\.html?$/u.exec(pattern)?.[1] : undefined
  return folder && matchesPath({ pattern: `${folder}$`, path }) ? folder.length + 1 : -1
}
