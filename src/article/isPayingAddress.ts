const hosts =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:amzn\.to|clickbank\.net|hop\.clickbank\.net|shareasale\.com|awin1\.com|go\.skimresources\.com|linksynergy\.com|anrdoezrs\.net|jdoqocy\.com|tkqlhce\.com|dpbolvw\.net|fkrt\.it|s\.shopee\.\w+|s\.click\.aliexpress\.com|invol\.co|impact\.com|partnerstack\.com)\//iu
const parameters =
  /[?&](?:tag=[\w-]+-\d{2}\b|aff(?:iliate)?(?:_?id)?=|affid=|aff_sub=|ref=aff|refid=|partner_id=|clickid=|irclickid=)/iu

/** Whether an address pays for a sale: a known network of affiliates, or the mark of one in the address. */
export const isPayingAddress = (href: string): boolean => hosts.test(href) || parameters.test(href)
