export type CampaignTags = {
  source: string
  medium: string
  campaign: string
  term?: string
  content?: string
}

const names = {
  source: 'utm_source',
  medium: 'utm_medium',
  campaign: 'utm_campaign',
  term: 'utm_term',
  content: 'utm_content',
} as const

/**
 * An address with the tags of a campaign, by which its visits are counted apart. Tags that the address had are replaced, empty
 * ones left out, spaces around them cut; its other parameters and its fragment stay. Null for what is no http(s) address.
 */
export function campaignLink({
  address,
  tags,
}: {
  address: string
  tags: CampaignTags
}): string | null {
  let url: URL
  try {
    url = new URL(address.trim())
  } catch {
    return null
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  for (const [key, name] of Object.entries(names)) {
    const value = tags[key as keyof CampaignTags]?.trim().normalize('NFC')
    if (value) url.searchParams.set(name, value)
    else url.searchParams.delete(name)
  }
  return url.href
}
