import { cutText } from './cutText'
import type { Campaign } from './hit'
import { hitBounds } from './hitBounds'

/** The UTM tags of an address, each at most 100 UTF-16 units; null when it has none. Source and medium in lower case, so that `Facebook` and `facebook` are one. */
export const campaignOf = (parameters: URLSearchParams): Campaign | null => {
  const tag = (name: string): string =>
    cutText((parameters.get(`utm_${name}`) ?? '').trim().normalize('NFC'), hitBounds.tag)
  const campaign = {
    source: tag('source').toLowerCase(),
    medium: tag('medium').toLowerCase(),
    campaign: tag('campaign'),
    term: tag('term'),
    content: tag('content'),
  }
  return Object.values(campaign).some((value) => value !== '') ? campaign : null
}
