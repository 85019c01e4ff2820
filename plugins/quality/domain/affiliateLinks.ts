import type { Link } from '../../../src/article/article'
import { isPayingAddress } from '../../../src/article/isPayingAddress'

/** How many links of a text pay for a sale: known networks of affiliates and the marks they put into addresses. */
export function affiliateLinks(links: readonly Link[]): number {
  return links.filter(({ href }) => href !== null && isPayingAddress(href)).length
}
