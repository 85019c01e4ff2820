import type { Link } from '../../../src/article/article'

const hosts =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:amzn\.to|clickbank\.net|hop\.clickbank\.net|shareasale\.com|awin1\.com|go\.skimresources\.com|linksynergy\.com|anrdoezrs\.net|jdoqocy\.com|tkqlhce\.com|dpbolvw\.net|fkrt\.it|s\.shopee\.\w+|s\.click\.aliexpress\.com|invol\.co|impact\.com|partnerstack\.com)\//iu
const parameters =
  /[?&](?:tag=[\w-]+-\d{2}\b|aff(?:iliate)?(?:_?id)?=|affid=|aff_sub=|ref=aff|refid=|partner_id=|clickid=|irclickid=)/iu

/** How many links of a text pay for a sale: known networks of affiliates and the marks they put into addresses. */
export function affiliateLinks(links: readonly Link[]): number {
  return links.filter(({ href }) => href !== null && (hosts.test(href) || parameters.test(href)))
    .length
}
