import robotsParser from 'robots-parser'

/** What a site's robots.txt says to us. */
export type RobotsRules = {
  allows(address: string): boolean
  /** Milliseconds that it wants between requests; 0 when it does not say. */
  crawlDelay: number
}

export const everythingAllowed: RobotsRules = { allows: () => true, crawlDelay: 0 }
export const nothingAllowed: RobotsRules = { allows: () => false, crawlDelay: 0 }

const longestLine = 1_000
const mostWildcards = 20

/**
 * The rules of a robots.txt (RFC 9309). Lines over 1,000 characters or with more than 20 wildcards are left out:
 * matching one costs its length times that of the address.
 * @param options.address where it lies
 * @param options.agent our product token, such as `Ekagro`
 */
export const parseRobots = (options: {
  address: string
  text: string
  agent: string
}): RobotsRules => {
  const { address, text, agent } = options
  const lines = text
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.length <= longestLine && line.split('*').length <= mostWildcards + 1)
  const robots = robotsParser(address, lines.join('\n'))
  return {
    allows: (page) => robots.isAllowed(page, agent) ?? true,
    crawlDelay: Math.max(0, (robots.getCrawlDelay(agent) ?? 0) * 1000),
  }
}
