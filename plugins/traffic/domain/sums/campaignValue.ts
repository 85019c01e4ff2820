import type { Campaign } from '../hit'

/** How sums name a campaign: `source / medium / campaign`. */
export const campaignValue = ({ source, medium, campaign }: Campaign): string =>
  `${source} / ${medium} / ${campaign}`
