import type { Hit } from '../hit'
import { storableText } from './storableText'

/** A hit whose texts every database gives back as it got them. */
export const storableHit = (hit: Hit): Hit => ({
  ...hit,
  path: storableText(hit.path),
  source: storableText(hit.source),
  campaign: hit.campaign && {
    source: storableText(hit.campaign.source),
    medium: storableText(hit.campaign.medium),
    campaign: storableText(hit.campaign.campaign),
    term: storableText(hit.campaign.term),
    content: storableText(hit.campaign.content),
  },
  country: storableText(hit.country),
  browser: storableText(hit.browser),
})
