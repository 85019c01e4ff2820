/** The host of a site as DNS has it (small letters, Punycode), without `www.`; null for what is none. Takes an address or a bare host. */
export const hostOfSite = (site: string): string | null => {
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(site) ? site : `https://${site}`
  if (site.trim() === '' || !URL.canParse(address)) return null
  return new URL(address).hostname.replace(/^www\./u, '').replace(/\.$/u, '') || null
}
