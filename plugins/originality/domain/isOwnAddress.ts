/** True when an address lies on one of the blog's own hosts, or below one. */
export const isOwnAddress = (address: string | null, ownDomains: readonly string[]): boolean => {
  if (address === null || !URL.canParse(address)) return false
  const host = new URL(address).hostname.replace(/^www\./, '')
  return ownDomains.some((domain) => {
    const own = hostOf(domain)
    return own !== '' && (host === own || host.endsWith(`.${own}`))
  })
}

/** As addresses write it: in lower case, other scripts in Punycode. */
const hostOf = (domain: string): string => {
  const address = `https://${domain.trim().replace(/^www\./i, '')}`
  return URL.canParse(address) ? new URL(address).hostname : ''
}
