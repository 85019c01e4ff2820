import type { Campaign } from '../hit'

/** How sums name a campaign: `source / medium / campaign`. */
export const campaignValue = ({
  source,
  medium,
  campaign,
}: Pick<Campaign, 'source' | 'medium' | 'campaign'>): string =>
  `${source} / ${medium} / ${campaign}`
