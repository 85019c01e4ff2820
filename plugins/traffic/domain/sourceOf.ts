import { channelOfHost } from './channelOfHost'
import type { Campaign, Channel } from './hit'
import { referrerHost } from './referrerHost'
import { sourceAliases } from './sourceAliases'

export type Source = { source: string; channel: Channel }

const paidMedium =
  /^(?:.*cp[acmvl].*|ppc|paid.*|.*[-_ ]paid|display|banner|retargeting|remarketing|ads?|sponsored)$/
const socialMedium = /^(?:social.*|sm|share|organic[-_ ]social)$/
const emailMedium = /^(?:e-?mail.*|newsletter|mail)$/
const clickOfAd = ['gclid', 'gbraid', 'wbraid', 'dclid', 'msclkid', 'ttclid', 'twclid', 'yclid']

/**
 * Where a view came from: by its campaign first, then by the referrer, then by what Facebook appends to every link and by the app whose
 * browser it is. `isOwnHost` tells the blog's own hosts. Direct is what is left when nothing tells.
 */
export const sourceOf = ({
  referrer,
  parameters,
  campaign,
  inApp,
  isOwnHost,
}: {
  referrer: string
  parameters: URLSearchParams
  campaign: Campaign | null
  /** Host of the app in whose browser the page was opened, or empty. */
  inApp: string
  isOwnHost: (host: string) => boolean
}): Source => {
  const host = referrerHost(referrer)
  const isAd = clickOfAd.some((name) => parameters.has(name))
  if (campaign?.source || campaign?.medium) {
    const tagged = (sourceAliases.get(campaign.source) ?? campaign.source).replace(/^www\./, '')
    const outside = isOwnHost(host) ? '' : host
    const source = tagged || outside
    return { source, channel: isAd ? 'paid' : channelOfCampaign(campaign.medium, source) }
  }
  if (host !== '') {
    if (isOwnHost(host)) return { source: host, channel: 'internal' }
    return { source: host, channel: isAd ? 'paid' : channelOfHost(host) }
  }
  if (parameters.has('fbclid')) return { source: inApp || 'facebook.com', channel: 'social' }
  if (isAd) return { source: '', channel: 'paid' }
  if (inApp !== '') return { source: inApp, channel: channelOfHost(inApp) }
  return referrer === '' ? { source: '', channel: 'direct' } : { source: '', channel: 'unknown' }
}

const channelOfCampaign = (medium: string, source: string): Channel => {
  if (paidMedium.test(medium)) return 'paid'
  if (emailMedium.test(medium)) return 'email'
  const bySource = source.includes('.') ? channelOfHost(source) : 'referral'
  if (bySource !== 'referral') return bySource
  if (socialMedium.test(medium)) return 'social'
  if (medium === 'organic' || medium === 'search') return 'search'
  if (/^(?:referral|affiliate|link|partner)$/.test(medium)) return 'referral'
  return source.includes('.') ? 'referral' : 'unknown'
}
