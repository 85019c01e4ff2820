import type { CampaignTags } from './campaignLink'

/** The name under which the visits of a campaign are summed: `source / medium / campaign`. */
export const campaignValue = ({
  source,
  medium,
  campaign,
}: Pick<CampaignTags, 'source' | 'medium' | 'campaign'>): string =>
  `${source} / ${medium} / ${campaign}`
