import { campaignLink, type CampaignTags } from './campaignLink'

export const shareNetworks = ['facebook', 'whatsapp', 'x', 'telegram'] as const
export type ShareNetwork = (typeof shareNetworks)[number]

export type ShareLink = {
  network: ShareNetwork
  /** Opens the network with the post ready to be shared. */
  href: string
  /** The tagged address itself. */
  address: string
  tags: CampaignTags
}

const most = 60

/** The campaign under which a post's share links are counted. */
export const shareCampaign = (slug: string): string =>
  `share-${Array.from(slug.normalize('NFC')).slice(0, most).join('')}`

const openers: Readonly<
  Record<ShareNetwork, (share: { address: string; title: string }) => string>
> = {
  facebook: ({ address }) =>
    `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: address }).toString()}`,
  whatsapp: ({ address, title }) =>
    `https://wa.me/?${new URLSearchParams({ text: `${title} ${address}` }).toString()}`,
  x: ({ address, title }) =>
    `https://x.com/intent/post?${new URLSearchParams({ text: title, url: address }).toString()}`,
  telegram: ({ address, title }) =>
    `https://t.me/share/url?${new URLSearchParams({ url: address, text: title }).toString()}`,
}

/** Links that share a post on each network, tagged so that whoever follows them is counted. Empty without an http(s) address. */
export function shareLinks({
  address,
  title,
  slug,
}: {
  address: string
  title: string
  slug: string
}): ShareLink[] {
  return shareNetworks.flatMap((network) => {
    const tags = { source: network, medium: 'social', campaign: shareCampaign(slug) }
    const tagged = campaignLink({ address, tags })
    if (tagged === null) return []
    return [{ network, address: tagged, href: openers[network]({ address: tagged, title }), tags }]
  })
}
