import type { Channel } from './hit'
import { sourceHosts } from './sourceHosts'

const countrySearch =
  /^(?:google\.(?:com?\.)?[a-z]{2,3}|(?:[a-z]{2}\.)?search\.yahoo\.(?:com?\.)?[a-z]{2,3}|yandex\.(?:com?\.)?[a-z]{2,3}|ya\.ru)$/

/** The channel of a host without `www.`, by the most specific name that is known; a referral when none is. */
export const channelOfHost = (host: string): Channel => {
  if (countrySearch.test(host)) return 'search'
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const channel = sourceHosts.get(rest)
    if (channel) return channel
  }
  return 'referral'
}
