import { readRobots } from './robots/readRobots'
import { robotsVerdict } from './robots/robotsVerdict'

/** What a site's robots.txt says to us. */
export type RobotsRules = {
  allows(address: string): boolean
  /** Milliseconds that it wants between requests; 0 when it does not say. */
  crawlDelay: number
}

export const everythingAllowed: RobotsRules = { allows: () => true, crawlDelay: 0 }
export const nothingAllowed: RobotsRules = { allows: () => false, crawlDelay: 0 }

/**
 * The rules of a robots.txt (RFC 9309) for one agent.
 * @param options.agent our product token, such as `Ekagro`
 */
export const parseRobots = (options: { text: string; agent: string }): RobotsRules => {
  const { text, agent } = options
  const file = readRobots(text)
  const group = file.groups.get(agent.toLowerCase()) ?? file.groups.get('*')
  return {
    allows: (address) => robotsVerdict({ file, agent, address }).allowed,
    crawlDelay: group?.crawlDelay ?? 0,
  }
}
